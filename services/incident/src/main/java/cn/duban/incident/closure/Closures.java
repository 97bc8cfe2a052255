package cn.duban.incident.closure;

import cn.duban.casework.input.Refusals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** The closings of all incidents. Whoever changes one holds the lock on its incident. */
@ApplicationScoped
public class Closures {
    private final EntityManager entities;

    Closures(EntityManager entities) {
        this.entities = entities;
    }

    /** Adds a new one. */
    public void add(Closure closure) {
        entities.persist(closure);
    }

    public Optional<Closure> find(String incidentId) {
        return Optional.ofNullable(entities.find(Closure.class, incidentId));
    }

    /** The closing, which must have begun. */
    public Closure of(String incidentId) {
        return find(incidentId).orElseThrow(() -> Refusals.conflict("no-closure", "尚未批复", "调查报告尚未批复，不能办理落实事项"));
    }
}
