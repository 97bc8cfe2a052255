package cn.duban.incident.steps;

import cn.duban.casework.actor.Actor;
import cn.duban.casework.file.WorkItem;
import cn.duban.casework.step.CaseClocks;
import cn.duban.casework.step.CaseKind;
import cn.duban.casework.step.Words;
import cn.duban.contracts.incident.IncidentSnapshot;
import cn.duban.deadline.Deadline;
import cn.duban.incident.clocks.IncidentClocks;
import cn.duban.incident.clocks.LateReports;
import cn.duban.incident.lifecycle.Fact;
import cn.duban.incident.lifecycle.Incident;
import cn.duban.incident.lifecycle.IncidentAction;
import cn.duban.incident.lifecycle.IncidentSnapshots;
import cn.duban.incident.lifecycle.Incidents;
import cn.duban.incident.lifecycle.Telling;
import cn.duban.incident.parts.CaseParts;
import cn.duban.incident.parts.CaseProcess;
import cn.duban.incident.parts.HandledIncident;
import cn.duban.incident.parts.Moved;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Incidents as the door takes them. */
@ApplicationScoped
public class IncidentDoor implements CaseKind<HandledIncident, IncidentAction> {
    private final IncidentScope scope;
    private final Incidents incidents;
    private final CaseParts parts;
    private final IncidentClocks clocks;
    private final LateReports late;
    private final Instance<CaseProcess> processes;

    IncidentDoor(
            IncidentScope scope,
            Incidents incidents,
            CaseParts parts,
            IncidentClocks clocks,
            LateReports late,
            @Any Instance<CaseProcess> processes) {
        this.scope = scope;
        this.incidents = incidents;
        this.parts = parts;
        this.clocks = clocks;
        this.late = late;
        this.processes = processes;
    }

    @Override
    public String type() {
        return Incident.TYPE;
    }

    @Override
    public HandledIncident seen(String id) {
        scope.check(id);
        return locked(id).orElseThrow(IncidentScope::missing);
    }

    @Override
    public Optional<HandledIncident> locked(String id) {
        return incidents.lock(id).map(parts::handled);
    }

    @Override
    public long version(HandledIncident file) {
        return file.incident().version();
    }

    @Override
    public void checkRight(HandledIncident file, IncidentAction step, Actor actor) {
        parts.checkRight(file.incident(), step, actor);
    }

    @Override
    public void checkOpen(HandledIncident file, IncidentAction step) {
        parts.checkOpen(file.incident(), step);
    }

    @Override
    public void stepped(HandledIncident file, OffsetDateTime at) {
        file.incident().stepped(at);
    }

    @Override
    public List<Deadline> arm(CaseClocks kernel, HandledIncident file, OffsetDateTime at) {
        return clocks.filed(file);
    }

    @Override
    public void judge(HandledIncident file, List<Deadline> all, OffsetDateTime at) {
        late.find(file.incident(), all, at);
    }

    @Override
    public void add(HandledIncident file) {
        incidents.add(file.incident());
    }

    @Override
    public void flush() {
        incidents.flush();
    }

    @Override
    public void tell(HandledIncident file, Words words) {
        Incident incident = file.incident();
        IncidentSnapshot now = IncidentSnapshots.of(incident);
        for (Telling telling : incident.told()) {
            words.tellAndKeep(telling.tell(now));
        }
        for (Fact fact : incident.kept()) {
            words.keep(fact.what(), fact.detail());
        }
    }

    @Override
    public void begin(HandledIncident file) {
        processes.forEach(process -> process.begin(file.incident()));
    }

    @Override
    public void follow(HandledIncident file, List<WorkItem> before) {
        Moved moved = new Moved(before, file.items());
        processes.forEach(process -> process.follow(file, moved));
    }
}
