package cn.duban.accountability.clocks;

import cn.duban.accountability.matter.Matter;
import cn.duban.casework.file.WorkItem;
import cn.duban.casework.file.WorkItem.ClockNeed;
import cn.duban.casework.input.Days;
import cn.duban.deadline.ArmRequest;
import cn.duban.deadline.Deadline;
import cn.duban.deadline.DeadlineService;
import cn.duban.deadline.Responsible;
import cn.duban.deadline.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Keeps the running clocks of a matter in step with what there is to do. Each counts from its own event. */
@ApplicationScoped
public class MatterClocks {
    private static final Duration ROUNDING = Duration.ofMillis(1);

    private final DeadlineService deadlines;

    MatterClocks(DeadlineService deadlines) {
        this.deadlines = deadlines;
    }

    /** Ends what was done or fell away, starts what is called for. */
    public void follow(Matter matter) {
        List<WorkItem> wanted =
                matter.items().stream().filter(item -> item.clock() != null).toList();
        List<Deadline> open = open(matter);
        open.stream()
                .filter(deadline -> wanted.stream().noneMatch(item -> serves(item, deadline)))
                .forEach(gone -> end(matter, gone));
        wanted.stream()
                .filter(item -> open.stream().noneMatch(deadline -> serves(item, deadline)))
                .forEach(item -> arm(matter, item));
        matter.runsUntil(open(matter).stream()
                .map(Deadline::dueAt)
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .map(MatterClocks::beijing)
                .orElse(null));
    }

    /** Everything ever armed for the matter, oldest first. */
    public List<Deadline> all(Matter matter) {
        return deadlines.of(matter.type(), matter.id());
    }

    /** Those that run, missed ones included. */
    public List<Deadline> open(Matter matter) {
        return all(matter).stream().filter(deadline -> deadline.state().open()).toList();
    }

    /** The same, held until the end of the transaction: a timer and the sweeper that ring one clock take turns. */
    public List<Deadline> openHeld(Matter matter) {
        return deadlines.openHeld(matter.type(), matter.id());
    }

    /** The running clock behind a task. */
    public Optional<Deadline> behind(List<Deadline> open, WorkItem item) {
        return open.stream().filter(deadline -> serves(item, deadline)).findFirst();
    }

    /** Records that the end passed; false when it did not, or when that is known already. */
    public boolean miss(UUID deadline, Instant at) {
        return deadlines.miss(deadline, at);
    }

    /** An instant as people read it here. */
    public static OffsetDateTime beijing(Instant instant) {
        return instant.atZone(Days.ZONE).toOffsetDateTime();
    }

    private static boolean serves(WorkItem item, Deadline deadline) {
        ClockNeed clock = item.clock();
        return clock != null
                && clock.id().equals(deadline.clockId())
                && item.part().equals(deadline.part())
                && same(clock.anchor().toInstant(), deadline.anchorAt());
    }

    // The logs of cases begun before everything ticked in microseconds keep nanoseconds.
    private static boolean same(Instant one, Instant other) {
        return Duration.between(one, other).abs().compareTo(ROUNDING) < 0;
    }

    private void end(Matter matter, Deadline gone) {
        matter.doneAt(gone.clockId(), gone.part())
                .ifPresentOrElse(
                        at -> deadlines.meet(gone.id(), at.toInstant()),
                        () -> deadlines.cancel(gone.id(), "事项已变化或已转入下一环节"));
    }

    private void arm(Matter matter, WorkItem item) {
        ClockNeed clock = Objects.requireNonNull(item.clock());
        Subject subject = new Subject(matter.type(), matter.id(), matter.number(), matter.title());
        Responsible responsible = new Responsible(
                item.organisation(), null, List.of(), matter.place().divisionPath());
        ArmRequest request = ArmRequest.of(clock.id(), subject, clock.anchor().toInstant(), responsible)
                .part(item.part());
        deadlines.arm(clock.chosen() == null ? request : request.until(clock.chosen()));
    }
}
