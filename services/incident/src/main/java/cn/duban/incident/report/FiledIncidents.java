package cn.duban.incident.report;

import cn.duban.casework.evidence.EvidenceLinks;
import cn.duban.deadline.Deadline;
import cn.duban.incident.clocks.IncidentClocks;
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
    private final IncidentClocks clocks;
    private final Publishing publishing;
    private final IncidentReportWorkflow workflow;

    FiledIncidents(
            Incidents incidents,
            EvidenceLinks evidence,
            IncidentClocks clocks,
            Publishing publishing,
            IncidentReportWorkflow workflow) {
        this.incidents = incidents;
        this.evidence = evidence;
        this.clocks = clocks;
        this.publishing = publishing;
        this.workflow = workflow;
    }

    /** Stores it; the process follows behind. */
    public void add(Incident incident) {
        List<Deadline> open = clocks.filed(incident);
        incidents.add(incident);
        // Rows that point at it are written beside Hibernate.
        incidents.flush();
        evidence.attach(
                incident.id(), incident.evidenceIds(), incident.reporter().username());
        workflow.begin(incident);
        publishing.publish(
                incident, open, incident.reporter().at(), incident.reporter().username());
    }
}
