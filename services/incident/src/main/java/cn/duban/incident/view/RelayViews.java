package cn.duban.incident.view;

import cn.duban.casework.actor.Body;
import cn.duban.casework.input.Days;
import cn.duban.contracts.incident.FaultKind;
import cn.duban.contracts.incident.RelayLevel;
import cn.duban.deadline.Deadline;
import cn.duban.deadline.State;
import cn.duban.incident.lifecycle.Bases;
import cn.duban.incident.lifecycle.ClockIds;
import cn.duban.incident.lifecycle.Fault;
import cn.duban.incident.lifecycle.FaultState;
import cn.duban.incident.lifecycle.Incident;
import cn.duban.incident.lifecycle.Notice;
import cn.duban.incident.lifecycle.RelayLeg;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The relay chain as it is shown: each hop's time used, and by how much it was late. */
final class RelayViews {
    private RelayViews() {}

    static List<IncidentDetail.Leg> legs(Incident incident, List<Deadline> deadlines, OffsetDateTime now) {
        return incident.relay().legs().stream()
                .filter(leg -> leg.required() || leg.sent() || leg.skipped())
                .map(leg -> leg(leg, due(deadlines, ClockIds.RELAY, leg.level()), now))
                .toList();
    }

    static List<IncidentDetail.Told> notices(Incident incident, List<Deadline> deadlines) {
        return incident.log().notices().stream()
                .map(notice -> told(notice, due(deadlines, ClockIds.NOTICES, notice.level())))
                .toList();
    }

    /** @param suspects whether the reader is on the side of those suspected, who learn of it when it is decided */
    static List<IncidentDetail.Doubt> faults(Incident incident, boolean suspects) {
        return incident.log().faults().stream()
                .filter(fault -> !suspects || told(fault))
                .map(RelayViews::doubt)
                .toList();
    }

    // What is late or left out is told at once; false and concealed when it is confirmed, and never when it is not.
    private static boolean told(Fault fault) {
        boolean suspicion = fault.kind() == FaultKind.FALSE || fault.kind() == FaultKind.CONCEALED;
        return !suspicion || fault.state() == FaultState.CONFIRMED;
    }

    private static IncidentDetail.Leg leg(RelayLeg leg, @Nullable OffsetDateTime due, OffsetDateTime now) {
        Body body = leg.body();
        OffsetDateTime end = leg.relayedAt() != null ? leg.relayedAt() : now;
        OffsetDateTime came = leg.sentAt();
        boolean counts = came != null && due != null;
        Long used = counts ? (Long) Duration.between(came, end).toMinutes() : null;
        Long late = due != null && end.isAfter(due)
                ? (Long) Duration.between(due, end).toMinutes()
                : null;
        return new IncidentDetail.Leg(
                leg.level().name(),
                leg.level(),
                body == null ? null : body.id(),
                leg.name(),
                leg.from(),
                leg.external(),
                came,
                leg.receivedAt(),
                leg.receivedBy(),
                leg.externalReceipt(),
                leg.relayedAt(),
                leg.relayedBy(),
                due,
                used,
                late,
                leg.skipped(),
                leg.skippedReason(),
                leg.required(),
                leg.gap());
    }

    private static IncidentDetail.Told told(Notice notice, @Nullable OffsetDateTime due) {
        return new IncidentDetail.Told(
                notice.id(),
                notice.level(),
                notice.recipient(),
                notice.body().id(),
                notice.body().name(),
                notice.sent() == null ? null : notice.sent().at(),
                notice.sent(),
                notice.received() == null ? null : notice.received().at(),
                notice.received(),
                due,
                Bases.RELAY);
    }

    private static IncidentDetail.Doubt doubt(Fault fault) {
        return new IncidentDetail.Doubt(
                fault.id(),
                fault.kind(),
                fault.state(),
                fault.organisation(),
                fault.subject(),
                fault.detail(),
                fault.basis(),
                fault.openedAt(),
                fault.openedBy(),
                fault.decidedBy() == null ? null : fault.decidedBy().at(),
                fault.decidedBy(),
                fault.reason(),
                fault.evidenceIds());
    }

    private static @Nullable OffsetDateTime due(List<Deadline> deadlines, String clock, RelayLevel level) {
        return deadlines.stream()
                .filter(deadline ->
                        deadline.clockId().equals(clock) && deadline.part().equals(level.name()))
                .filter(deadline -> deadline.state() != State.CANCELLED)
                .reduce((earlier, later) -> later)
                .map(Deadline::dueAt)
                .map(due -> due.atZone(Days.ZONE).toOffsetDateTime())
                .orElse(null);
    }
}
