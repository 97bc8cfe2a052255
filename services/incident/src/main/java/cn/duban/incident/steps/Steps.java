package cn.duban.incident.steps;

import cn.duban.casework.actor.Actor;
import cn.duban.casework.actor.Actors;
import cn.duban.casework.actor.Signature;
import cn.duban.casework.file.WorkItem;
import cn.duban.deadline.Deadline;
import cn.duban.incident.clocks.IncidentClocks;
import cn.duban.incident.lifecycle.Incident;
import cn.duban.incident.lifecycle.IncidentAction;
import cn.duban.incident.lifecycle.Incidents;
import cn.duban.incident.parts.CaseParts;
import cn.duban.incident.telling.Publishing;
import cn.duban.incident.workflow.CaseProcess;
import cn.duban.incident.workflow.process.IncidentReportWorkflow;
import cn.duban.platform.concurrency.ETags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes a step on an incident together with all that follows: clocks, tasks, process, events, audit. */
@ApplicationScoped
public class Steps {
    private final IncidentScope scope;
    private final Incidents incidents;
    private final Actors actors;
    private final Clock clock;
    private final CaseParts parts;
    private final IncidentClocks clocks;
    private final Publishing publishing;
    private final IncidentReportWorkflow workflow;
    private final Instance<CaseProcess> processes;

    Steps(
            IncidentScope scope,
            Incidents incidents,
            Actors actors,
            Clock clock,
            CaseParts parts,
            IncidentClocks clocks,
            Publishing publishing,
            IncidentReportWorkflow workflow,
            @Any Instance<CaseProcess> processes) {
        this.scope = scope;
        this.incidents = incidents;
        this.actors = actors;
        this.clock = clock;
        this.parts = parts;
        this.clocks = clocks;
        this.publishing = publishing;
        this.workflow = workflow;
        this.processes = processes;
    }

    /** What a step does to the locked incident. */
    @FunctionalInterface
    public interface Change {
        void apply(Incident incident, Signature by, Actor actor);
    }

    /**
     * Takes the step, or refuses and changes nothing.
     *
     * @param ifMatch version the caller saw
     * @return the incident after it, with its new version
     */
    @Transactional
    public Incident take(String id, IncidentAction action, @Nullable String ifMatch, Change change) {
        scope.check(id);
        Incident incident = incidents.lock(id).orElseThrow(IncidentScope::missing);
        Actor actor = actors.current();
        parts.checkRight(incident, action, actor);
        ETags.check(ifMatch, incident.version());
        parts.checkOpen(incident, action);
        Signature by = actor.sign(clock);
        follow(incident, by, () -> change.apply(incident, by, actor));
        return incident;
    }

    /** Changes another locked incident in the same transaction, together with all that follows there. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void follow(Incident incident, Signature by, Runnable change) {
        List<WorkItem> before = parts.items(incident);
        var plan = incident.relay().plan();
        change.run();
        incident.stepped(by.at());
        List<Deadline> armed = clocks.follow(incident, by.at());
        publishing.publish(incident, armed, by.at(), by.username());
        List<WorkItem> now = parts.items(incident);
        workflow.follow(incident, before, now, !plan.equals(incident.relay().plan()));
        processes.forEach(process -> process.follow(incident, before, now));
    }
}
