package cn.duban.accountability.interview;

import cn.duban.casework.actor.Signature;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something promised in an interview.
 *
 * @param until last day
 * @param rounds how often it was reported as kept
 * @param reported who last reported it as kept, null while nobody did or after it was sent back
 * @param opinion of the last check
 */
public record Commitment(
        String id,
        String text,
        LocalDate until,
        int rounds,
        @Nullable Signature reported,
        String result,
        List<String> evidenceIds,
        @Nullable Signature checked,
        String opinion,
        boolean accepted) {

    /** As promised, not kept yet. */
    public static Commitment promised(String id, String text, LocalDate until) {
        return new Commitment(id, text, until, 0, null, "", List.of(), null, "", false);
    }

    Commitment reported(Signature by, String what, List<String> evidence) {
        return new Commitment(id, text, until, rounds + 1, by, what, evidence, null, "", false);
    }

    Commitment checked(Signature by, boolean kept, String what) {
        return new Commitment(id, text, until, rounds, kept ? reported : null, result, evidenceIds, by, what, kept);
    }

    /** Whether it waits for whoever promised it. */
    public boolean open() {
        return !accepted && reported == null;
    }

    /** Whether it waits for a check. */
    public boolean waitsForCheck() {
        return !accepted && reported != null;
    }
}
