package cn.duban.accountability.duty;

import cn.duban.accountability.duty.process.DutyWorkflow;
import cn.duban.casework.actor.Actor;
import cn.duban.casework.actor.Signature;
import cn.duban.casework.evidence.EvidenceLinks;
import cn.duban.contracts.duty.DutyCompleted;
import cn.duban.contracts.duty.DutyEvidenceFiled;
import cn.duban.contracts.duty.DutyMissed;
import cn.duban.contracts.duty.DutyState;
import cn.duban.contracts.task.TaskClosed;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Files evidence of what was done; with the last of it the period's duty is done, or made up. */
@ApplicationScoped
public class FileEvidence {
    private final EvidenceLinks files;
    private final DutyClocks clocks;
    private final DutyTasks tasks;
    private final DutyTelling telling;
    private final DutyWorkflow workflow;

    FileEvidence(EvidenceLinks files, DutyClocks clocks, DutyTasks tasks, DutyTelling telling, DutyWorkflow workflow) {
        this.files = files;
        this.clocks = clocks;
        this.tasks = tasks;
        this.telling = telling;
        this.workflow = workflow;
    }

    /** What was done, when, and what shows it. */
    public record Evidence(
            EvidenceKind kind, LocalDate heldOn, String summary, List<String> signers, List<String> evidenceIds) {}

    /** @throws cn.duban.platform.problem.RuleProblem when it does not show that the duty was done in its period */
    public void file(Duty duty, Evidence evidence, Signature by, Actor actor) {
        missedMeanwhile(duty, by);
        boolean late = duty.state() == DutyState.MISSED;
        Filing filing = new Filing(
                UUID.randomUUID().toString(),
                evidence.kind(),
                evidence.heldOn(),
                evidence.summary(),
                evidence.signers(),
                evidence.evidenceIds(),
                by,
                !DutyRights.holds(duty, actor),
                late,
                null);
        duty.file(filing);
        files.attach(duty.id(), evidence.evidenceIds(), by.username());
        duty.stepped(by.at());
        telling.tell(
                duty,
                now -> new DutyEvidenceFiled(
                        now, by.username(), by.at(), filing.kind().name(), filing.heldOn(), late));
        if (!duty.lacking()) {
            completed(duty, by, late);
        }
    }

    /** The end may have passed a moment ago, before any timer fired: what comes now is late all the same. */
    private void missedMeanwhile(Duty duty, Signature by) {
        if (duty.miss(by.at())) {
            clocks.missed(duty, by.at().toInstant());
            telling.tell(duty, now -> new DutyMissed(now, RingDuty.PLATFORM, by.at()));
        }
    }

    private void completed(Duty duty, Signature by, boolean late) {
        clocks.met(duty, by.at());
        tasks.closed(duty, by.username(), TaskClosed.Outcome.DONE, by.at());
        telling.tell(duty, now -> new DutyCompleted(now, by.username(), by.at(), late));
        workflow.completed(duty);
    }
}
