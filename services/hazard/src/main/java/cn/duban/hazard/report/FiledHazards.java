package cn.duban.hazard.report;

import cn.duban.casework.evidence.EvidenceLinks;
import cn.duban.casework.step.TakeStep;
import cn.duban.deadline.Deadline;
import cn.duban.hazard.informant.Informants;
import cn.duban.hazard.lifecycle.Filing;
import cn.duban.hazard.lifecycle.HandledHazard;
import cn.duban.hazard.lifecycle.Hazard;
import cn.duban.hazard.steps.HazardDoor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Stores a new hazard with all that belongs to it. */
@ApplicationScoped
class FiledHazards {
    private final HazardDoor kind;
    private final TakeStep door;
    private final EvidenceLinks evidence;
    private final Informants informants;

    FiledHazards(HazardDoor kind, TakeStep door, EvidenceLinks evidence, Informants informants) {
        this.kind = kind;
        this.door = door;
        this.evidence = evidence;
        this.informants = informants;
    }

    /** @param filing as it was sent, words of an informant included */
    Filed add(Hazard hazard, Filing filing) {
        List<Deadline> armed = door.begin(
                kind, HandledHazard.reported(hazard), hazard.reporter().at());
        evidence.attach(hazard.id(), hazard.evidenceIds(), hazard.reporter().username());
        informants.keep(hazard, filing);
        return new Filed(hazard, armed);
    }
}
