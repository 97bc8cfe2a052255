package cn.duban.deadline;

import cn.duban.contracts.Basis;
import cn.duban.contracts.deadline.DeadlineQuestion;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A clock as it is shown, with its basis, in Beijing time.
 *
 * @param provisional 暂定: the end rests on a year whose holiday notice is not there yet
 * @param question 待认定: why a person has to find whether it was missed; null where nobody has to, or had to
 * @param answer what was found; null while nobody did
 * @param history each time the end was counted anew by a holiday notice, oldest first
 */
public record DeadlineView(
        String id,
        String clockId,
        String name,
        Basis basis,
        boolean verified,
        String state,
        @Nullable String organisation,
        OffsetDateTime armedAt,
        @Nullable OffsetDateTime originalDueAt,
        @Nullable OffsetDateTime dueAt,
        @Nullable OffsetDateTime metAt,
        @Nullable OffsetDateTime missedAt,
        @Nullable OffsetDateTime remindAt,
        boolean paused,
        boolean provisional,
        @Nullable DeadlineQuestion question,
        Question.@Nullable Answer answer,
        List<Line> history) {

    /** One time the end was counted anew. */
    public record Line(
            @Nullable OffsetDateTime previousDueAt,
            OffsetDateTime dueAt,
            boolean provisional,
            String document,
            OffsetDateTime at) {
        static Line of(Reckoning line) {
            return new Line(
                    time(line.previousDueAt()),
                    Snapshots.time(line.dueAt()),
                    line.provisional(),
                    line.document(),
                    Snapshots.time(line.reckonedAt()));
        }
    }

    public static DeadlineView of(Deadline deadline) {
        Question question = deadline.question();
        return new DeadlineView(
                deadline.id().toString(),
                deadline.clockId(),
                deadline.rule().name(),
                deadline.rule().basis(),
                deadline.rule().verified(),
                deadline.state().name(),
                deadline.responsible().organisation(),
                Snapshots.time(deadline.armedAt()),
                time(deadline.originalDueAt()),
                time(deadline.dueAt()),
                time(deadline.metAt()),
                time(deadline.missedAt()),
                time(deadline.remindAt()),
                deadline.state() == State.PAUSED,
                deadline.reckoned().provisional(),
                question == null ? null : question.reason(),
                question == null ? null : question.answer(),
                deadline.reckonings().stream().map(Line::of).toList());
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant instant) {
        return instant == null ? null : Snapshots.time(instant);
    }
}
