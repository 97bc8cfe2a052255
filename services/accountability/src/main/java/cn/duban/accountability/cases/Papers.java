package cn.duban.accountability.cases;

import cn.duban.casework.actor.Signature;
import cn.duban.contracts.accountability.MeasureKind;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What people sign in the course of a case. */
public final class Papers {
    private Papers() {}

    /** A measure somebody proposes. */
    public record Proposal(
            String subject,
            MeasureKind kind,
            String text,
            @Nullable Integer months) {}

    /** What was found out. */
    public record Investigation(Signature by, String findings, List<Proposal> proposals, List<String> evidenceIds) {}

    /**
     * What the subjects were told (告知书).
     *
     * @param answerBy last moment for stating a defence
     */
    public record Notice(Signature by, String number, String content, OffsetDateTime answerBy) {}

    /** What a subject said for itself, or that it waives to. */
    public record Answer(String subject, Signature by, boolean waived, String text, List<String> evidenceIds) {}

    /**
     * What was decided.
     *
     * @param considered what became of the defence
     * @param appealBy last moment for asking for a review
     */
    public record Decision(
            Signature by,
            String number,
            String reasons,
            String considered,
            boolean dismissed,
            @Nullable OffsetDateTime appealBy) {}

    /** A subject asks for a review. */
    public record Appeal(String subject, Signature by, String grounds) {}

    /** The review. */
    public record Review(Signature by, boolean revoked, String reasons) {}

    /** The end of it. */
    public record Closing(Signature by, String summary, boolean dismissed) {}

    /** Another body took over. */
    public record Handover(Signature by, String from, String to, String reason) {}
}
