package cn.duban.accountability.duty;

import cn.duban.accountability.duty.process.DutyWorkflow;
import cn.duban.contracts.duty.DutyHandedOver;
import cn.duban.contracts.duty.DutyState;
import cn.duban.contracts.duty.DutyWithdrawn;
import cn.duban.contracts.task.TaskClosed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** What becomes of duties when a post changes hands or falls away in mid-period. */
@ApplicationScoped
public class HandOver {
    private final Duties duties;
    private final DutyClocks clocks;
    private final DutyTasks tasks;
    private final DutyTelling telling;
    private final DutyWorkflow workflow;
    private final Clock clock;

    HandOver(
            Duties duties,
            DutyClocks clocks,
            DutyTasks tasks,
            DutyTelling telling,
            DutyWorkflow workflow,
            Clock clock) {
        this.duties = duties;
        this.clocks = clocks;
        this.tasks = tasks;
        this.telling = telling;
        this.workflow = workflow;
        this.clock = clock;
    }

    /**
     * The one who left and the one who comes.
     *
     * @param left first day the old holder is no longer on the post
     * @param to null where nobody comes
     * @param from first day of the new holder; after {@code left} the post is vacant in between
     */
    public record Succession(LocalDate left, @Nullable Holder to, LocalDate from) {}

    /** What was done so far counts for the post, whoever did it; what is left is the new holder's. */
    @Transactional
    public void handOver(String dutyId, Succession succession) {
        duties.lock(dutyId).ifPresent(duty -> {
            String before = duty.log().holder().map(Holder::username).orElse(null);
            Holder to = succession.to();
            boolean gap = to != null && before != null && succession.from().isAfter(succession.left());
            boolean vacated = (to == null || gap) && duty.handOver(null, succession.left());
            boolean taken = to != null && duty.handOver(to, gap ? succession.from() : later(succession, before));
            if (vacated || taken) {
                LocalDate on = to == null ? succession.left() : succession.from();
                tell(duty, before, to == null ? null : to.username(), on);
            }
        });
    }

    private static LocalDate later(Succession succession, @Nullable String before) {
        return before != null && succession.left().isAfter(succession.from()) ? succession.left() : succession.from();
    }

    private void tell(Duty duty, @Nullable String from, @Nullable String to, LocalDate on) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        duty.stepped(now);
        telling.tell(duty, snapshot -> new DutyHandedOver(snapshot, RingDuty.PLATFORM, now, from, to, on));
        if (duty.state() == DutyState.OPEN || duty.state() == DutyState.MISSED) {
            workflow.handedOver(duty);
        }
    }

    /** Nobody owes it any more. */
    @Transactional
    public void withdraw(String dutyId, String reason) {
        duties.lock(dutyId).filter(Duty::withdraw).ifPresent(duty -> {
            OffsetDateTime now = OffsetDateTime.now(clock);
            duty.stepped(now);
            clocks.cancelled(duty, reason);
            tasks.closed(duty, RingDuty.PLATFORM, TaskClosed.Outcome.CANCELLED, now);
            telling.tell(duty, snapshot -> new DutyWithdrawn(snapshot, RingDuty.PLATFORM, now, reason));
            workflow.withdrawn(duty);
        });
    }
}
