package cn.duban.accountability.duty;

import cn.duban.casework.actor.Signature;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Evidence that something was done once.
 *
 * @param heldOn day of the meeting, inspection or report
 * @param signers who signed the record; an inspection has at least one (谁检查、谁签字、谁负责)
 * @param onBehalf whether somebody of the office filed it, not the holder
 * @param late whether it came after the end
 * @param returned why it does not count, null while it does
 */
public record Filing(
        String id,
        EvidenceKind kind,
        LocalDate heldOn,
        String summary,
        List<String> signers,
        List<String> evidenceIds,
        Signature by,
        boolean onBehalf,
        boolean late,
        @Nullable Return returned) {
    public Filing {
        signers = List.copyOf(signers);
        evidenceIds = List.copyOf(evidenceIds);
    }

    /** Evidence sent back. */
    public record Return(String reason, Signature by) {}

    @JsonIgnore
    public boolean counts() {
        return returned == null;
    }

    Filing sentBack(String reason, Signature who) {
        return new Filing(id, kind, heldOn, summary, signers, evidenceIds, by, onBehalf, late, new Return(reason, who));
    }
}
