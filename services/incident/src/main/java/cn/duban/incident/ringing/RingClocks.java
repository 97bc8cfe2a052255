package cn.duban.incident.ringing;

import cn.duban.casework.step.CaseClocks;
import cn.duban.casework.step.TakeStep;
import cn.duban.incident.lifecycle.Incident;
import cn.duban.incident.steps.IncidentDoor;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;

/** A clock rang: the miss is recorded, and with it what was late. Safe to call twice, early or late. */
@ApplicationScoped
public class RingClocks {
    private final IncidentDoor kind;
    private final TakeStep door;
    private final CaseClocks clocks;
    private final Clock clock;

    RingClocks(IncidentDoor kind, TakeStep door, CaseClocks clocks, Clock clock) {
        this.kind = kind;
        this.door = door;
        this.clocks = clocks;
        this.clock = clock;
    }

    /** Looks at the open deadlines of a clock of an incident. */
    public void ring(String incidentId, String clockId, String part) {
        door.onItsOwn(
                kind,
                incidentId,
                file -> clocks.ring(Incident.TYPE, incidentId, List.of(clockId), part, clock.instant()));
    }

    /** A clock was missed; nothing where the incident has it written down already. */
    void missed(String incidentId, String clockId, String part) {
        kind.locked(incidentId)
                .filter(file -> clocks.all(file).stream()
                        .filter(deadline -> deadline.clockId().equals(clockId)
                                && deadline.part().equals(part))
                        .filter(deadline -> deadline.missedAt() != null)
                        .anyMatch(deadline -> file.incident()
                                .log()
                                .fault(deadline.id().toString())
                                .isEmpty()))
                .ifPresent(file -> door.settle(kind, file, OffsetDateTime.now(clock), TakeStep.PLATFORM));
    }

    /** The period for changes ended: what was never reported or told is left out for good. */
    public void periodEnded(String incidentId) {
        door.onItsOwn(kind, incidentId, file -> file.incident().findOmissions(OffsetDateTime.now(clock)));
    }
}
