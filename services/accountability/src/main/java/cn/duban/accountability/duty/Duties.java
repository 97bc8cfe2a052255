package cn.duban.accountability.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All duties of all periods. */
@ApplicationScoped
public class Duties {
    private final EntityManager entities;

    Duties(EntityManager entities) {
        this.entities = entities;
    }

    public void add(Duty duty) {
        entities.persist(duty);
    }

    public Optional<Duty> find(String id) {
        return Optional.ofNullable(entities.find(Duty.class, id));
    }

    /** The duty, locked until the transaction ends, so that steps on one duty queue up. */
    public Optional<Duty> lock(String id) {
        return Optional.ofNullable(entities.find(Duty.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Which of these there are already. */
    public Set<String> known(Collection<String> ids) {
        return new HashSet<>(entities.createQuery("select d.id from Duty d where d.id in :ids", String.class)
                .setParameter("ids", ids)
                .getResultList());
    }

    /** Reads several at once, so that each is at hand when it is asked for in this transaction. */
    public List<Duty> all(Collection<String> ids) {
        return entities.createQuery("from Duty d where d.id in :ids", Duty.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** Writes what changed and counts the version up now, so that events can carry it. */
    public void flush() {
        entities.flush();
    }
}
