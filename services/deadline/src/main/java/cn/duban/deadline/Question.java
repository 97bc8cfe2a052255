package cn.duban.deadline;

import cn.duban.contracts.deadline.DeadlineQuestion;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An end that passed and that a person has to find missed or not (待认定).
 *
 * @param reason why the clock itself does not tell
 * @param answer null until somebody found it
 * @param answerEvidence what it was found by, in words, for example the number of a paper
 * @param answerFiles ids of files it was found by, with commas
 */
@Embeddable
public record Question(
        @Enumerated(EnumType.STRING) @Column(name = "question")
        DeadlineQuestion reason,

        @Column(name = "question_at") Instant askedAt,

        @Enumerated(EnumType.STRING) @Column(name = "answer") @Nullable Answer answer,

        @Column(name = "answered_by") @Nullable String answeredBy,
        @Column(name = "answer_reason") @Nullable String answerReason,
        @Column(name = "answer_evidence") @Nullable String answerEvidence,
        @Column(name = "answered_at") @Nullable Instant answeredAt,
        @Column(name = "answer_files") @Nullable String answerFiles) {

    static Question of(DeadlineQuestion reason, Instant at) {
        return new Question(reason, at, null, null, null, null, null, null);
    }

    Question answered(Finding finding, Instant at) {
        return new Question(
                reason,
                askedAt,
                finding.answer(),
                finding.by(),
                finding.reason(),
                finding.evidence(),
                at,
                String.join(",", finding.evidenceIds()));
    }

    /** Ids of the files it was found by. */
    public List<String> files() {
        return answerFiles == null || answerFiles.isEmpty() ? List.of() : List.of(answerFiles.split(",", -1));
    }

    boolean open() {
        return answer == null;
    }

    /** What was found. */
    public enum Answer {
        /** It was missed; what missing it triggers follows. */
        MISSED,
        /** It was not; nothing follows. */
        EXCUSED
    }
}
