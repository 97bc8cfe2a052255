package cn.duban.hazard.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;

/** All hazards. */
@ApplicationScoped
public class Hazards {
    private final EntityManager entities;

    Hazards(EntityManager entities) {
        this.entities = entities;
    }

    /** Adds a new hazard. */
    public void add(Hazard hazard) {
        entities.persist(hazard);
    }

    /** The hazard, as it is. */
    public Optional<Hazard> find(String id) {
        return Optional.ofNullable(entities.find(Hazard.class, id));
    }

    /** The hazard, locked until the transaction ends, so that steps on one hazard queue up. */
    public Optional<Hazard> lock(String id) {
        return Optional.ofNullable(entities.find(Hazard.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Writes what changed and counts the version up now, so that events can carry it. */
    public void flush() {
        entities.flush();
    }
}
