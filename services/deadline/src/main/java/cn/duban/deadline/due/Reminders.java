package cn.duban.deadline.due;

import cn.duban.deadline.catalogue.Reminder;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/** When to remind of a clock. */
public final class Reminders {
    private Reminders() {}

    /**
     * A reminder with its instant.
     *
     * @param code for example {@code HALF_TIME} or {@code ONE_DAY_BEFORE}
     */
    public record Scheduled(String code, Instant at) {}

    /** The reminders that still lie between {@code from} and the end, earliest first; half time is between the two. */
    public static List<Scheduled> between(List<Reminder> reminders, Instant from, Instant due) {
        return reminders.stream()
                .map(reminder -> new Scheduled(reminder.code(), instant(reminder, from, due)))
                .filter(scheduled ->
                        scheduled.at().isAfter(from) && scheduled.at().isBefore(due))
                .sorted(Comparator.comparing(Scheduled::at))
                .toList();
    }

    private static Instant instant(Reminder reminder, Instant from, Instant due) {
        Duration before = reminder.before();
        Instant at = before == null ? from.plus(Duration.between(from, due).dividedBy(2)) : due.minus(before);
        return at.truncatedTo(ChronoUnit.SECONDS);
    }
}
