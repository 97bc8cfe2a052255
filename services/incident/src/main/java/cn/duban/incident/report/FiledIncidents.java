package cn.duban.incident.report;

import cn.duban.casework.evidence.EvidenceLinks;
import cn.duban.deadline.Deadline;
import cn.duban.incident.clocks.IncidentClocks;
import cn.duban.incident.informant.Informants;
import cn.duban.incident.lifecycle.Filing;
import cn.duban.incident.lifecycle.Incident;
import cn.duban.incident.lifecycle.Incidents;
import cn.duban.incident.telling.Publishing;
import cn.duban.incident.workflow.process.IncidentReportWorkflow;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Stores a new incident with all that belongs to it. */
@ApplicationScoped
public class FiledIncidents {
    private final Incidents incidents;
    private final EvidenceLinks evidence;
    private final Informants informants;
    private final IncidentClocks clocks;
    private final Publishing publishing;
    private final IncidentReportWorkflow workflow;

    FiledIncidents(
            Incidents incidents,
            EvidenceLinks evidence,
            Informants informants,
            IncidentClocks clocks,
            Publishing publishing,
            IncidentReportWorkflow workflow) {
        this.incidents = incidents;
        this.evidence = evidence;
        this.informants = informants;
        this.clocks = clocks;
        this.publishing = publishing;
        this.workflow = workflow;
    }

    /**
     * Stores it; the process follows behind.
     *
     * @param filing as it was sent, words of an informant included
     */
    public void add(Incident incident, Filing filing) {
        List<Deadline> armed = clocks.filed(incident);
        incidents.add(incident);
        // Rows that point at it are written beside Hibernate.
        incidents.flush();
        evidence.attach(
                incident.id(), incident.evidenceIds(), incident.reporter().username());
        informants.keep(incident, filing);
        workflow.begin(incident);
        publishing.filed(incident, armed);
    }
}
