package cn.duban.accountability.duty;

import cn.duban.deadline.ClockHolder;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;

/** What a person found about the end of a duty's clock, or an end that moved: the duty follows. */
@ApplicationScoped
class DutyEnds implements ClockHolder {
    private final Duties duties;
    private final DutyClocks clocks;
    private final RingDuty ring;
    private final DutyTasks tasks;
    private final Clock clock;

    DutyEnds(Duties duties, DutyClocks clocks, RingDuty ring, DutyTasks tasks, Clock clock) {
        this.duties = duties;
        this.clocks = clocks;
        this.ring = ring;
        this.tasks = tasks;
        this.clock = clock;
    }

    @Override
    public boolean holds(String subjectType) {
        return DutyClocks.SUBJECT.equals(subjectType);
    }

    @Override
    public void around(String subjectType, String subjectId, Runnable change) {
        var held = duties.lock(subjectId);
        change.run();
        held.ifPresent(duty -> {
            OffsetDateTime now = OffsetDateTime.now(clock);
            clocks.runningEnd(duty).filter(end -> !end.isEqual(duty.dueAt())).ifPresent(end -> {
                duty.runsUntil(end);
                duty.stepped(now);
                tasks.again(duty, RingDuty.PLATFORM, now);
            });
            ring.ring(duty, now);
        });
    }
}
