package cn.duban.incident.lifecycle;

import cn.duban.casework.actor.Body;
import cn.duban.casework.input.Days;
import cn.duban.contracts.incident.IncidentSnapshot;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** State of an incident as the events carry it, in Beijing time. */
public final class IncidentSnapshots {
    private IncidentSnapshots() {}

    /** The incident as of its version now; flush before. */
    public static IncidentSnapshot of(Incident incident) {
        Enterprise enterprise = incident.enterprise();
        Figures figures = incident.figures();
        GradeFinding finding = incident.finding();
        Times times = incident.times();
        return new IncidentSnapshot(
                incident.id(),
                incident.number(),
                incident.title(),
                incident.state(),
                incident.kind(),
                incident.channel(),
                incident.grade(),
                incident.provisional(),
                finding.possibleWorst(),
                finding.nearMiss(),
                incident.confirmedGrade(),
                enterprise == null ? null : enterprise.id(),
                enterprise == null ? null : enterprise.name(),
                incident.place().divisionCode(),
                incident.place().divisionName(),
                incident.place().divisionPath(),
                incident.handlerId(),
                incident.responsibleIds(),
                incident.overseers().stream().map(Body::id).toList(),
                incident.leaderPosts(),
                incident.reporter().username(),
                beijingOrNull(times.occurredAt()),
                beijingOrNull(times.knownAt()),
                beijing(times.sentAt()),
                beijing(times.receivedAt()),
                figures.deaths(),
                figures.missing(),
                figures.injured(),
                figures.lossFen(),
                incident.relay().reached(),
                beijingOrNull(incident.dueAt()),
                incident.version());
    }

    /** The same moment with the offset people know. */
    public static OffsetDateTime beijing(OffsetDateTime time) {
        return time.atZoneSameInstant(Days.ZONE).toOffsetDateTime();
    }

    /** The same, where there may be none. */
    public static @Nullable OffsetDateTime beijingOrNull(@Nullable OffsetDateTime time) {
        return time == null ? null : beijing(time);
    }
}
