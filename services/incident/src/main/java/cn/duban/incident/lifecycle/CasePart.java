package cn.duban.incident.lifecycle;

import cn.duban.casework.actor.Actor;
import cn.duban.casework.file.WorkItem;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A part of an incident's life: its reporting, its inquiry, its closure. Each is a bean; steps, tasks, clocks and views
 * ask all of them.
 */
public interface CasePart {
    /** Steps this part decides about. */
    List<IncidentAction> actions();

    /** Whether the incident is open to the step, whoever takes it. */
    boolean open(Incident incident, IncidentAction action);

    /** Whether the person may take the step, by role and body. */
    boolean allows(Incident incident, IncidentAction action, Actor actor);

    /** Whether the step is worth offering to the person: theirs, and with something left for them to do. */
    default boolean offers(Incident incident, IncidentAction action, Actor actor) {
        return open(incident, action) && allows(incident, action, actor);
    }

    /** Everything that waits for somebody now. */
    List<WorkItem> items(Incident incident);

    /** Clocks that run beside that; none of them is in an inbox. */
    default List<WorkItem> alongside(Incident incident) {
        return List.of();
    }

    /**
     * When the duty behind a clock that is no longer wanted was done; empty when it fell away undone.
     *
     * @param part as in {@link WorkItem}
     * @param anchor moment the clock counts from
     */
    default Optional<OffsetDateTime> doneAt(Incident incident, String clockId, String part, OffsetDateTime anchor) {
        return Optional.empty();
    }

    /** What the detail shows of this part, by name of the field. */
    default Map<String, Object> detail(Incident incident, Actor actor) {
        return Map.of();
    }
}
