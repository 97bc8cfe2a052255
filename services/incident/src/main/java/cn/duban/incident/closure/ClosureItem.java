package cn.duban.incident.closure;

import cn.duban.casework.actor.Body;
import cn.duban.casework.actor.Signature;
import cn.duban.contracts.incident.EvidenceSet;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A measure, a sanction or an education that is tracked until it is done.
 *
 * @param due end of its last day, null where none was set
 * @param added who named it; its clock counts from then
 */
public record ClosureItem(
        String id,
        EvidenceSet set,
        String text,
        Body body,
        @Nullable OffsetDateTime due,
        Signature added,
        @Nullable Signature done,
        @Nullable String result,
        List<String> evidenceIds) {

    static ClosureItem of(String id, PlannedItem planned, Signature by) {
        return new ClosureItem(
                id, planned.set(), planned.text(), planned.body(), planned.due(), by, null, null, List.of());
    }

    boolean open() {
        return done == null;
    }

    ClosureItem done(String outcome, List<String> evidence, Signature by) {
        return new ClosureItem(id, set, text, body, due, added, by, outcome, evidence);
    }
}
