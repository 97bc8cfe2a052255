package cn.duban.incident.closure;

import cn.duban.casework.actor.Signature;
import cn.duban.contracts.incident.EvidenceSet;
import cn.duban.incident.lifecycle.Incident;
import cn.duban.incident.lifecycle.Seat;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Begins the closing once the government has replied. */
@ApplicationScoped
public class BeginClosure {
    private final Closures closures;
    private final ItemClock clock;

    BeginClosure(Closures closures, ItemClock clock) {
        this.closures = closures;
        this.clock = clock;
    }

    /** What the report found, which is the work behind the first of the four sets. */
    public record Found(Signature by, String cause, List<String> evidenceIds) {}

    /** Begins it with what the report asks for. */
    public void begin(Incident incident, Seat seat, Signature replied, List<PlannedItem> planned, Found found) {
        Closure closure = Closure.begin(
                incident.id(), seat, replied, planned, () -> UUID.randomUUID().toString());
        if (closure.log().items(EvidenceSet.CAUSE_FOUND).isEmpty()) {
            String id = UUID.randomUUID().toString();
            closure.add(id, new PlannedItem(EvidenceSet.CAUSE_FOUND, "查清事故原因并形成调查报告", seat.office(), null), replied);
            closure.complete(id, found.cause(), found.evidenceIds(), found.by());
        }
        closures.add(closure);
        closure.log().items().forEach(item -> clock.arm(incident, item));
    }
}
