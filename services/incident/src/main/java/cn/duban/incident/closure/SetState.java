package cn.duban.incident.closure;

import cn.duban.casework.actor.Signature;
import cn.duban.contracts.incident.EvidenceSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the four sets of evidence: filed by one person, then signed by another.
 *
 * @param summary what the evidence shows
 * @param opinion of whoever signed
 */
public record SetState(
        EvidenceSet set,
        @Nullable Signature filed,
        @Nullable String summary,
        List<String> evidenceIds,
        @Nullable Signature signed,
        @Nullable String opinion) {

    static SetState empty(EvidenceSet set) {
        return new SetState(set, null, null, List.of(), null, null);
    }

    boolean isFiled() {
        return filed != null;
    }

    boolean isSigned() {
        return signed != null;
    }

    SetState filed(String what, List<String> evidence, Signature by) {
        return new SetState(set, by, what, evidence, null, null);
    }

    SetState signed(String words, Signature by) {
        return new SetState(set, filed, summary, evidenceIds, by, words);
    }
}
