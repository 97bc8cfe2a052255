package cn.duban.hazard.steps;

import cn.duban.casework.actor.Body;
import cn.duban.contracts.hazard.HazardSnapshot;
import cn.duban.hazard.lifecycle.Enterprise;
import cn.duban.hazard.lifecycle.Hazard;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** State of a hazard as the events carry it, in Beijing time. */
public final class HazardSnapshots {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private HazardSnapshots() {}

    /** The hazard as of its version now; flush before. */
    public static HazardSnapshot of(Hazard hazard) {
        Enterprise enterprise = hazard.enterprise();
        Body handler = hazard.handler();
        OffsetDateTime due = hazard.dueAt();
        return new HazardSnapshot(
                hazard.id(),
                hazard.number(),
                hazard.state(),
                hazard.grade(),
                hazard.finding().source(),
                hazard.finding().title(),
                hazard.matter().code(),
                hazard.matter().name(),
                enterprise == null ? null : enterprise.id(),
                enterprise == null ? null : enterprise.name(),
                hazard.place().divisionCode(),
                hazard.place().divisionName(),
                hazard.place().divisionPath(),
                handler == null ? null : handler.id(),
                hazard.responsibleIds(),
                hazard.leaderPosts(),
                hazard.reporter().username(),
                beijing(hazard.finding().foundAt()),
                beijing(hazard.reporter().at()),
                due == null ? null : beijing(due),
                hazard.version());
    }

    /** The same moment with the offset people know. */
    public static OffsetDateTime beijing(OffsetDateTime time) {
        return time.atZoneSameInstant(ZONE).toOffsetDateTime();
    }

    /** The same, where there may be none. */
    public static @Nullable OffsetDateTime beijingOrNull(@Nullable OffsetDateTime time) {
        return time == null ? null : beijing(time);
    }
}
