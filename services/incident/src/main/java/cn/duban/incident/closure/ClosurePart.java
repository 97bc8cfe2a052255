package cn.duban.incident.closure;

import cn.duban.casework.actor.Actor;
import cn.duban.casework.file.WorkItem;
import cn.duban.contracts.incident.IncidentState;
import cn.duban.incident.lifecycle.CasePart;
import cn.duban.incident.lifecycle.Incident;
import cn.duban.incident.lifecycle.IncidentAction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The closing as a part of an incident's life. */
@ApplicationScoped
class ClosurePart implements CasePart {
    private static final List<IncidentAction> ACTIONS = List.of(
            IncidentAction.ADD_CLOSURE_ITEM,
            IncidentAction.COMPLETE_CLOSURE_ITEM,
            IncidentAction.FILE_EVIDENCE_SET,
            IncidentAction.SIGN_EVIDENCE_SET,
            IncidentAction.ARCHIVE,
            IncidentAction.EVALUATE);

    private static final Set<IncidentState> BEFORE =
            EnumSet.of(IncidentState.REPORTING, IncidentState.INQUIRY, IncidentState.MERGED);

    private final Closures closures;
    private final ItemClock clock;

    ClosurePart(Closures closures, ItemClock clock) {
        this.closures = closures;
        this.clock = clock;
    }

    @Override
    public List<IncidentAction> actions() {
        return ACTIONS;
    }

    @Override
    public boolean open(Incident incident, IncidentAction action) {
        return action != IncidentAction.EVALUATE || incident.state() == IncidentState.ARCHIVED;
    }

    @Override
    public boolean allows(Incident incident, IncidentAction action, Actor actor) {
        return closure(incident)
                .filter(closure -> ClosureRights.allows(closure, action, actor))
                .isPresent();
    }

    @Override
    public List<WorkItem> items(Incident incident) {
        return closure(incident)
                .map(closure -> ClosureWork.of(incident, closure))
                .orElse(List.of());
    }

    @Override
    public Optional<OffsetDateTime> doneAt(Incident incident, String clockId, String part, OffsetDateTime anchor) {
        ClosureLog log = closure(incident).map(Closure::log).orElse(null);
        if (log == null) {
            return Optional.empty();
        }
        return switch (clockId) {
            case ClosureClockIds.ITEM ->
                log.item(part).flatMap(item -> Optional.ofNullable(item.done())).map(done -> done.at());
            case ClosureClockIds.EVALUATION ->
                log.lastEvaluation().map(last -> last.by().at());
            default -> Optional.empty();
        };
    }

    @Override
    public Map<String, Object> detail(Incident incident, Actor actor) {
        return closure(incident)
                .map(closure -> Map.<String, Object>of(
                        "closure", ClosureView.of(closure, clock.evaluateBy(incident.id()), actor)))
                .orElse(Map.of());
    }

    private Optional<Closure> closure(Incident incident) {
        return BEFORE.contains(incident.state()) ? Optional.empty() : closures.find(incident.id());
    }
}
