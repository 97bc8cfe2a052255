package cn.duban.incident.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.Optional;

/** All incidents. */
@ApplicationScoped
public class Incidents {
    private final EntityManager entities;

    Incidents(EntityManager entities) {
        this.entities = entities;
    }

    /** Adds a new incident. */
    public void add(Incident incident) {
        entities.persist(incident);
    }

    /** The incident, as it is. */
    public Optional<Incident> find(String id) {
        return Optional.ofNullable(entities.find(Incident.class, id));
    }

    /** The incident, locked until the transaction ends, so that steps on one incident queue up. */
    public Optional<Incident> lock(String id) {
        return Optional.ofNullable(entities.find(Incident.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Reads several at once, so that each is at hand when it is asked for in this transaction. */
    public void readAhead(Collection<String> ids) {
        entities.createQuery("from Incident i where i.id in :ids", Incident.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** Writes what changed and counts the version up now, so that events can carry it. */
    public void flush() {
        entities.flush();
    }
}
