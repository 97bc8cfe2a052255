package cn.duban.incident.lifecycle;

import cn.duban.casework.actor.Signature;
import cn.duban.contracts.Basis;
import cn.duban.contracts.incident.FaultKind;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fault of reporting.
 *
 * @param id for a late one that of the deadline, so that it is found once
 * @param organisation id of the body it is about, null where the platform has none
 * @param subject what the body is called
 * @param openedBy null when the platform found it
 */
public record Fault(
        String id,
        FaultKind kind,
        FaultState state,
        @Nullable String organisation,
        String subject,
        String detail,
        Basis basis,
        OffsetDateTime openedAt,
        @Nullable Signature openedBy,
        @Nullable Signature decidedBy,
        @Nullable String reason,
        List<String> evidenceIds) {

    /** Whether nobody has decided yet. */
    public boolean open() {
        return state == FaultState.DETECTED || state == FaultState.SUSPECTED;
    }

    Fault decided(boolean confirmed, String why, List<String> evidence, Signature by) {
        List<String> all = java.util.stream.Stream.concat(evidenceIds.stream(), evidence.stream())
                .toList();
        FaultState decision = confirmed ? FaultState.CONFIRMED : FaultState.DISMISSED;
        return new Fault(id, kind, decision, organisation, subject, detail, basis, openedAt, openedBy, by, why, all);
    }
}
