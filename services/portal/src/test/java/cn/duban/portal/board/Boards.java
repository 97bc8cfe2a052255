package cn.duban.portal.board;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Open clocks for tests. */
final class Boards {
    static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    static final String ZHANGSHANZI = "/370000/370400/370405/370405101/";

    private Boards() {}

    static OpenClock dueIn(String id, Duration left) {
        return deadline(id, left, false, false);
    }

    static OpenClock missed(String id) {
        return deadline(id, Duration.ofHours(-1), true, false);
    }

    static OpenClock paused(String id, Duration left) {
        return deadline(id, left, false, true);
    }

    static OpenClock provisional(String id, Duration left) {
        return deadline(id, left, false, false, true, false);
    }

    static OpenClock questioned(String id) {
        return deadline(id, Duration.ofHours(-1), false, false, false, true);
    }

    private static OpenClock deadline(String id, Duration left, boolean missed, boolean paused) {
        return deadline(id, left, missed, paused, false, false);
    }

    private static OpenClock deadline(
            String id, Duration left, boolean missed, boolean paused, boolean provisional, boolean questioned) {
        ClockTraits traits = new ClockTraits(
                "hazard",
                "MAJOR",
                "tez-yingjiju",
                List.of("tez-yingjiju"),
                List.of("tez-post-quzhang", "zsz-post-zhenzhang"),
                ZHANGSHANZI,
                missed,
                paused,
                provisional,
                questioned,
                false,
                null);
        return new OpenClock(
                id, traits, "demo-ent-01", "hazard-" + id, NOW.plus(left).toEpochMilli());
    }
}
