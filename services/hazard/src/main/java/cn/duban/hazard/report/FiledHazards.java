package cn.duban.hazard.report;

import cn.duban.casework.evidence.EvidenceLinks;
import cn.duban.casework.step.CaseClocks;
import cn.duban.casework.step.CaseTasks;
import cn.duban.contracts.hazard.HazardReported;
import cn.duban.deadline.Deadline;
import cn.duban.hazard.informant.Informants;
import cn.duban.hazard.lifecycle.Filing;
import cn.duban.hazard.lifecycle.HandledHazard;
import cn.duban.hazard.lifecycle.Hazard;
import cn.duban.hazard.lifecycle.Hazards;
import cn.duban.hazard.steps.HazardSnapshots;
import cn.duban.hazard.workflow.process.HazardRectificationWorkflow;
import cn.duban.platform.audit.Audit;
import cn.duban.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** Stores a new hazard with all that belongs to it. */
@ApplicationScoped
class FiledHazards {
    private final Hazards hazards;
    private final CaseClocks clocks;
    private final CaseTasks tasks;
    private final EvidenceLinks evidence;
    private final Informants informants;
    private final HazardRectificationWorkflow workflow;
    private final Outbox outbox;
    private final Audit audit;

    FiledHazards(
            Hazards hazards,
            CaseClocks clocks,
            CaseTasks tasks,
            EvidenceLinks evidence,
            Informants informants,
            HazardRectificationWorkflow workflow,
            Outbox outbox,
            Audit audit) {
        this.hazards = hazards;
        this.clocks = clocks;
        this.tasks = tasks;
        this.evidence = evidence;
        this.informants = informants;
        this.workflow = workflow;
        this.outbox = outbox;
        this.audit = audit;
    }

    /** @param filing as it was sent, words of an informant included */
    Filed add(Hazard hazard, Filing filing) {
        HandledHazard file = new HandledHazard(hazard);
        OffsetDateTime at = hazard.reporter().at();
        List<Deadline> armed = clocks.begin(file, at);
        hazards.add(hazard);
        hazards.flush();
        String by = hazard.reporter().username();
        evidence.attach(hazard.id(), hazard.evidenceIds(), by);
        informants.keep(hazard, filing);
        outbox.append(
                hazard.id(),
                new HazardReported(
                        HazardSnapshots.of(hazard), by, hazard.reporter().at()));
        tasks.first(file, armed, at);
        workflow.begin(hazard);
        audit.record(
                Hazard.TYPE,
                hazard.id(),
                "HazardReported",
                hazard.version(),
                Map.of("number", hazard.number(), "finding", hazard.finding(), "suggestion", hazard.suggestion()));
        return new Filed(hazard, armed);
    }
}
