package cn.duban.accountability.document;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the papers are made of, as plain values. A paper is made for one subject and says nothing of the others. */
final class Papers {
    private Papers() {}

    /** Whom it is addressed to; a person who held a post is addressed in person. */
    record Addressee(String name, boolean person) {
        /** How the paper speaks to them. */
        public String you() {
            return person ? "你" : "你单位";
        }
    }

    /** A rule, with whether its clause was read in its text. */
    record Clause(String document, String clause, boolean verified) {
        /** As papers cite it: laws in title marks, numbered documents without. */
        public String text() {
            String name = document.contains("〔") ? document : "《" + document + "》";
            return name + clause + (verified ? "" : "（条款未核对）");
        }
    }

    /** A fact held against the subject. */
    record Held(OffsetDateTime at, String text, @Nullable Clause rule) {}

    /**
     * A measure proposed or decided.
     *
     * @param months how long its effect lasts, null where it has none that lasts
     */
    record Ordered(String name, String text, @Nullable Integer months, Clause rule) {}

    /** A notice before the decision (告知书). */
    record CaseNotice(
            String issuer,
            String number,
            List<Held> facts,
            List<Ordered> proposals,
            String content,
            Clause right,
            OffsetDateTime answerBy,
            OffsetDateTime at) {}

    /**
     * A decision (处理决定书).
     *
     * @param appealBy last moment for asking for a review, null where there is nothing to review
     */
    record CaseDecision(
            String issuer,
            String number,
            List<Held> facts,
            String reasons,
            String considered,
            List<Ordered> measures,
            Clause appeal,
            @Nullable OffsetDateTime appealBy,
            OffsetDateTime at) {}

    /** A decision on a review (复核决定书). */
    record CaseReview(
            String issuer,
            String decisionNumber,
            OffsetDateTime decidedAt,
            boolean revoked,
            String reasons,
            OffsetDateTime at) {}

    /** A summons (约谈通知书). */
    record Summons(
            String issuer,
            String number,
            String reason,
            Clause rule,
            OffsetDateTime appointedAt,
            String place,
            boolean again,
            OffsetDateTime at) {}

    /** Something promised. */
    record Promise(String text, LocalDate until) {}

    /** Minutes (约谈纪要). */
    record Minutes(
            String issuer,
            OffsetDateTime heldAt,
            String place,
            String people,
            String reason,
            String content,
            List<Promise> promises,
            String recorder,
            OffsetDateTime at) {}
}
