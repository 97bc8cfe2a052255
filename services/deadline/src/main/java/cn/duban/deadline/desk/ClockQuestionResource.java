package cn.duban.deadline.desk;

import cn.duban.contracts.deadline.DeadlineQuestion;
import cn.duban.deadline.Deadline;
import cn.duban.deadline.Finders;
import cn.duban.deadline.Findings;
import cn.duban.deadline.Question;
import cn.duban.platform.time.DubanClock;
import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is asked about an end, and what was found: for everybody who sees the clock, above all the body that had to act. */
@Path("/clock-questions")
@Authenticated
@IfBuildProperty(name = "duban.deadline.desk", stringValue = "true", enableIfMissing = true)
public class ClockQuestionResource {
    private final Findings findings;
    private final Finders finders;

    ClockQuestionResource(Findings findings, Finders finders) {
        this.findings = findings;
        this.finders = finders;
    }

    /**
     * A question about an end.
     *
     * @param dueAt the end that passed; until somebody found it missed nothing follows from it
     * @param askedAt since when it is open
     * @param finders names of the offices that may find it, the nearest first; empty when nobody of one holds a post
     * @param answer null while nobody found it
     */
    public record Asked(
            DeadlineQuestion question,
            String questionText,
            @Nullable OffsetDateTime dueAt,
            OffsetDateTime askedAt,
            boolean stillToDo,
            List<String> finders,
            Question.@Nullable Answer answer,
            @Nullable String reason,
            @Nullable String evidence,
            List<String> evidenceIds,
            @Nullable OffsetDateTime answeredAt) {}

    /** 404 where there is no question, or the caller does not see the clock. */
    @GET
    @Path("{id}")
    public Asked question(UUID id) {
        return asked(findings.questioned(id));
    }

    private Asked asked(Deadline deadline) {
        Question question = Objects.requireNonNull(deadline.question());
        return new Asked(
                question.reason(),
                question.reason().text(),
                time(deadline.dueAt()),
                question.askedAt().atZone(DubanClock.ZONE).toOffsetDateTime(),
                deadline.metAt() == null,
                finders.offices(deadline),
                question.answer(),
                question.answerReason(),
                question.answerEvidence(),
                question.files(),
                time(question.answeredAt()));
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant at) {
        return at == null ? null : at.atZone(DubanClock.ZONE).toOffsetDateTime();
    }
}
