package cn.duban.accountability.duty;

import cn.duban.accountability.duty.process.DutyWorkflow;
import cn.duban.contracts.duty.DutyArmed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.List;

/** Arms duties, many in one transaction: rows, clocks, tasks, events; their processes begin soon, behind it. */
@ApplicationScoped
public class ArmDuties {
    private final Duties duties;
    private final DutyClocks clocks;
    private final DutyTasks tasks;
    private final DutyTelling telling;
    private final DutyWorkflow workflow;

    ArmDuties(Duties duties, DutyClocks clocks, DutyTasks tasks, DutyTelling telling, DutyWorkflow workflow) {
        this.duties = duties;
        this.clocks = clocks;
        this.tasks = tasks;
        this.telling = telling;
        this.workflow = workflow;
    }

    /** @throws RuntimeException when one is there already; none is armed then */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void arm(List<Duty> fresh, OffsetDateTime at) {
        fresh.forEach(duties::add);
        duties.flush();
        clocks.armed(fresh);
        fresh.forEach(duty -> {
            telling.tellWritten(duty, now -> new DutyArmed(now, RingDuty.PLATFORM, at));
            tasks.opened(duty, at);
        });
        workflow.begin(fresh, at);
    }
}
