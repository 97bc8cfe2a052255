package cn.duban.deadline;

import cn.duban.contracts.deadline.DeadlineQuestion;
import cn.duban.contracts.deadline.DeadlineSnapshot;
import cn.duban.deadline.calendar.WorkingCalendar;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A deadline as the events carry it, in Beijing time. */
final class Snapshots {
    private Snapshots() {}

    static DeadlineSnapshot of(Deadline deadline) {
        return new DeadlineSnapshot(
                deadline.id().toString(),
                deadline.subject().type(),
                deadline.subject().id(),
                deadline.subject().number(),
                deadline.subject().title(),
                deadline.clockId(),
                deadline.rule().name(),
                deadline.rule().basis(),
                deadline.rule().verified(),
                deadline.state().published(),
                deadline.responsible().organisation(),
                deadline.responsible().post(),
                deadline.responsible().leaderPosts(),
                deadline.responsible().divisionPath(),
                time(deadline.anchorAt()),
                time(deadline.armedAt()),
                time(Objects.requireNonNull(deadline.originalDueAt())),
                time(Objects.requireNonNull(deadline.dueAt())),
                optionalTime(deadline.missedAt()),
                optionalTime(deadline.metAt()),
                deadline.version(),
                deadline.reckoned().provisional(),
                openQuestion(deadline));
    }

    private static @Nullable DeadlineQuestion openQuestion(Deadline deadline) {
        Question question = deadline.question();
        return question != null && question.open() ? question.reason() : null;
    }

    static OffsetDateTime time(Instant instant) {
        return OffsetDateTime.ofInstant(instant, WorkingCalendar.ZONE);
    }

    private static @Nullable OffsetDateTime optionalTime(@Nullable Instant instant) {
        return instant == null ? null : time(instant);
    }
}
