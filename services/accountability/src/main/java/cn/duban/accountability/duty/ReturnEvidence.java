package cn.duban.accountability.duty;

import cn.duban.accountability.duty.process.DutyWorkflow;
import cn.duban.casework.actor.Signature;
import cn.duban.contracts.duty.DutyEvidenceReturned;
import cn.duban.contracts.duty.DutyState;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;

/** Sends evidence back that shows nothing: the duty is open again, with a clock to correct it. */
@ApplicationScoped
public class ReturnEvidence {
    private final DutyClocks clocks;
    private final DutyTasks tasks;
    private final DutyTelling telling;
    private final DutyWorkflow workflow;

    ReturnEvidence(DutyClocks clocks, DutyTasks tasks, DutyTelling telling, DutyWorkflow workflow) {
        this.clocks = clocks;
        this.tasks = tasks;
        this.telling = telling;
        this.workflow = workflow;
    }

    /** @throws cn.duban.platform.problem.RuleProblem when it is one's own, or of a duty one held */
    public void sendBack(Duty duty, String filingId, String reason, Signature by) {
        OffsetDateTime filedAt =
                duty.log().filing(filingId).map(filing -> filing.by().at()).orElse(by.at());
        boolean finished = !duty.lacking();
        duty.sendBack(filingId, reason, by, clocks.checkedUntil(duty, filedAt), clocks.correctionDue(duty, by.at()));
        duty.stepped(by.at());
        telling.tell(duty, now -> new DutyEvidenceReturned(now, by.username(), by.at(), reason));
        if (finished) {
            if (duty.state() == DutyState.OPEN) {
                clocks.corrects(duty, by.at());
            }
            tasks.again(duty, by.username(), by.at());
            workflow.returned(duty);
        }
    }
}
