package cn.duban.accountability.cases;

import cn.duban.casework.actor.Signature;
import cn.duban.contracts.accountability.MeasureKind;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A measure against one subject.
 *
 * @param subject key of the subject
 * @param months how long its effect lasts, null where it has none that lasts
 * @param document number of the paper it was carried out with
 * @param effectId id of the interview, veto or listing it led to
 * @param expiresAt end of its effect, null before it is carried out or where it has none
 */
public record Measure(
        String id,
        String subject,
        MeasureKind kind,
        String text,
        @Nullable Integer months,
        @Nullable Signature doneBy,
        @Nullable String document,
        @Nullable String effectId,
        @Nullable OffsetDateTime expiresAt) {

    /** As decided, not carried out yet. */
    public static Measure decided(String id, String subject, MeasureKind kind, String text, @Nullable Integer months) {
        return new Measure(id, subject, kind, text, months, null, null, null, null);
    }

    public boolean open() {
        return doneBy == null;
    }

    Measure done(Signature by, String paper, @Nullable String effect, @Nullable OffsetDateTime end) {
        return new Measure(id, subject, kind, text, months, by, paper, effect, end);
    }
}
