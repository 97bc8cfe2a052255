package cn.duban.hazard.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

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

    /** Paths of the divisions these hazards are in, by id. */
    public Map<String, String> divisionPaths(Collection<String> ids) {
        return entities
                .createQuery("select h.id, h.place.divisionPath from Hazard h where h.id in :ids", Object[].class)
                .setParameter("ids", ids)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
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
