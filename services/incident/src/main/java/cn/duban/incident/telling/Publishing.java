package cn.duban.incident.telling;

import cn.duban.casework.step.CaseTasks;
import cn.duban.contracts.incident.IncidentEvent;
import cn.duban.contracts.incident.IncidentSnapshot;
import cn.duban.deadline.Deadline;
import cn.duban.incident.lifecycle.Fact;
import cn.duban.incident.lifecycle.Incident;
import cn.duban.incident.lifecycle.IncidentSnapshots;
import cn.duban.incident.lifecycle.Incidents;
import cn.duban.incident.lifecycle.Telling;
import cn.duban.incident.parts.CaseParts;
import cn.duban.platform.audit.Audit;
import cn.duban.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;

/** Writes the step and tells it: tasks, events, audit. */
@ApplicationScoped
public class Publishing {
    private final Incidents incidents;
    private final CaseParts parts;
    private final CaseTasks tasks;
    private final Outbox outbox;
    private final Audit audit;

    Publishing(Incidents incidents, CaseParts parts, CaseTasks tasks, Outbox outbox, Audit audit) {
        this.incidents = incidents;
        this.parts = parts;
        this.tasks = tasks;
        this.outbox = outbox;
        this.audit = audit;
    }

    /** Tells a report just stored: nobody can have anything to do about it yet. */
    public void filed(Incident incident, List<Deadline> armed) {
        tell(incident);
        tasks.first(parts.handled(incident), armed, incident.reporter().at());
    }

    /**
     * Writes a step and tells it.
     *
     * @param armed clocks of the incident
     * @param by sign-in name of who did it
     */
    public void publish(Incident incident, List<Deadline> armed, OffsetDateTime at, String by) {
        tell(incident);
        tasks.follow(parts.handled(incident), armed, by, at);
    }

    private void tell(Incident incident) {
        incidents.flush();
        IncidentSnapshot now = IncidentSnapshots.of(incident);
        for (Telling telling : incident.told()) {
            IncidentEvent event = telling.tell(now);
            outbox.append(incident.id(), event);
            audit.record(Incident.TYPE, incident.id(), event.getClass().getSimpleName(), incident.version(), event);
        }
        for (Fact fact : incident.kept()) {
            audit.record(Incident.TYPE, incident.id(), fact.what(), incident.version(), fact.detail());
        }
    }
}
