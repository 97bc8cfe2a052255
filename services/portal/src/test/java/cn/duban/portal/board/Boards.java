package cn.duban.portal.board;

import cn.duban.contracts.Basis;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Open clocks for tests. */
final class Boards {
    static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    static final String ZHANGSHANZI = "/370000/370400/370405/370405101/";

    private Boards() {}

    static OpenDeadline dueIn(String id, Duration left) {
        return deadline(id, left, false, false);
    }

    static OpenDeadline missed(String id) {
        return deadline(id, Duration.ofHours(-1), true, false);
    }

    static OpenDeadline paused(String id, Duration left) {
        return deadline(id, left, false, true);
    }

    static OpenDeadline provisional(String id, Duration left) {
        return deadline(id, left, false, false, true, false);
    }

    static OpenDeadline questioned(String id) {
        return deadline(id, Duration.ofHours(-1), false, false, false, true);
    }

    private static OpenDeadline deadline(String id, Duration left, boolean missed, boolean paused) {
        return deadline(id, left, missed, paused, false, false);
    }

    private static OpenDeadline deadline(
            String id, Duration left, boolean missed, boolean paused, boolean provisional, boolean questioned) {
        return new OpenDeadline(
                id,
                "hazard",
                "hazard-" + id,
                "YH-" + id,
                "除尘器未设泄爆",
                "RECTIFYING",
                "MAJOR",
                "重大隐患整改",
                new Basis("16号令", "第十八条"),
                true,
                "demo-ent-01",
                "tez-yingjiju",
                List.of("demo-ent-01", "tez-yingjiju"),
                List.of("tez-post-quzhang", "zsz-post-zhenzhang"),
                ZHANGSHANZI,
                NOW.plus(left).toEpochMilli(),
                missed,
                paused,
                provisional,
                questioned,
                false,
                null);
    }
}
