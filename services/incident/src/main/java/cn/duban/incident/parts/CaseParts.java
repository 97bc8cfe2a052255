package cn.duban.incident.parts;

import cn.duban.casework.actor.Actor;
import cn.duban.casework.file.WorkItem;
import cn.duban.incident.lifecycle.CasePart;
import cn.duban.incident.lifecycle.Incident;
import cn.duban.incident.lifecycle.IncidentAction;
import cn.duban.incident.lifecycle.Labels;
import cn.duban.platform.problem.ForbiddenProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All parts of an incident together. */
@ApplicationScoped
public class CaseParts {
    private final Instance<CasePart> parts;

    CaseParts(@Any Instance<CasePart> parts) {
        this.parts = parts;
    }

    /** The incident as the kernel follows it. */
    public HandledIncident handled(Incident incident) {
        return new HandledIncident(incident, this, incident.relay().plan());
    }

    /** Everything that waits for somebody. */
    public List<WorkItem> items(Incident incident) {
        return parts.stream().flatMap(part -> part.items(incident).stream()).toList();
    }

    /** Clocks that run beside that. */
    List<WorkItem> alongside(Incident incident) {
        return parts.stream().flatMap(part -> part.alongside(incident).stream()).toList();
    }

    /** Steps this person may take now. */
    public List<IncidentAction> actions(Incident incident, Actor actor) {
        return Arrays.stream(IncidentAction.values())
                .filter(action -> action.allowedIn(incident.state()))
                .filter(action -> parts.stream()
                        .anyMatch(part -> part.actions().contains(action) && part.offers(incident, action, actor)))
                .toList();
    }

    /**
     * Refuses a step that is not this person's.
     *
     * @throws ForbiddenProblem when it is not this person's to take
     */
    public void checkRight(Incident incident, IncidentAction action, Actor actor) {
        if (!deciding(action).allows(incident, action, actor)) {
            throw action.notYours();
        }
    }

    /**
     * Refuses a step that is not this state's.
     *
     * @throws cn.duban.platform.problem.ConflictProblem when the state does not allow it
     */
    public void checkOpen(Incident incident, IncidentAction action) {
        if (!action.allowedIn(incident.state()) || !deciding(action).open(incident, action)) {
            throw action.notNow("事故目前" + Labels.of(incident.state()));
        }
    }

    private CasePart deciding(IncidentAction action) {
        return parts.stream()
                .filter(one -> one.actions().contains(action))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No part decides about " + action));
    }

    /** When the duty behind a clock was done. */
    public Optional<OffsetDateTime> doneAt(Incident incident, String clockId, String part, OffsetDateTime anchor) {
        return parts.stream()
                .flatMap(one -> one.doneAt(incident, clockId, part, anchor).stream())
                .findFirst();
    }

    /** What the parts show. */
    public Map<String, Object> detail(Incident incident, Actor actor) {
        Map<String, Object> all = new HashMap<>();
        parts.forEach(part -> all.putAll(part.detail(incident, actor)));
        return all;
    }
}
