package cn.duban.incident.report;

import cn.duban.casework.evidence.EvidenceLinks;
import cn.duban.casework.step.TakeStep;
import cn.duban.incident.informant.Informants;
import cn.duban.incident.lifecycle.Filing;
import cn.duban.incident.lifecycle.Incident;
import cn.duban.incident.parts.CaseParts;
import cn.duban.incident.steps.IncidentDoor;
import jakarta.enterprise.context.ApplicationScoped;

/** Stores a new incident with all that belongs to it. */
@ApplicationScoped
public class FiledIncidents {
    private final IncidentDoor kind;
    private final TakeStep door;
    private final CaseParts parts;
    private final EvidenceLinks evidence;
    private final Informants informants;

    FiledIncidents(IncidentDoor kind, TakeStep door, CaseParts parts, EvidenceLinks evidence, Informants informants) {
        this.kind = kind;
        this.door = door;
        this.parts = parts;
        this.evidence = evidence;
        this.informants = informants;
    }

    /**
     * Stores it; the process follows behind.
     *
     * @param filing as it was sent, words of an informant included
     */
    public void add(Incident incident, Filing filing) {
        door.begin(kind, parts.handled(incident), incident.reporter().at());
        evidence.attach(
                incident.id(), incident.evidenceIds(), incident.reporter().username());
        informants.keep(incident, filing);
    }
}
