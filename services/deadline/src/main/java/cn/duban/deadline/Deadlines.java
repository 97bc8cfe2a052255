package cn.duban.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Deadlines in the service's own database. Whoever changes one holds its row. */
@ApplicationScoped
public class Deadlines {
    /** {@code FOR UPDATE SKIP LOCKED}: what another copy of the service works on is left to it. */
    private static final int SKIP_LOCKED = -2;

    private static final String OF_SUBJECT = "from Deadline d where d.subject.type = :type and d.subject.id = :id";
    /** A provisional end is not missed, nor one that a person has to look at. */
    private static final String CERTAIN = " and d.reckoned.provisional = false and d.question.reason is null";

    private static final String BY_AGE = " order by d.armedAt, d.anchorAt, d.id";

    private final EntityManager entities;

    Deadlines(EntityManager entities) {
        this.entities = entities;
    }

    void add(Deadline deadline) {
        entities.persist(deadline);
    }

    /** Writes what changed, so that versions are those of the database. */
    void flush() {
        entities.flush();
    }

    /** Everything that was ever armed for a subject, oldest first. */
    public List<Deadline> of(String subjectType, String subjectId) {
        return ofSubject(OF_SUBJECT + BY_AGE, subjectType, subjectId).getResultList();
    }

    /** The same of several subjects at once. */
    public List<Deadline> ofAll(String subjectType, Collection<String> subjectIds) {
        return entities.createQuery(
                        "from Deadline d where d.subject.type = :type and d.subject.id in :ids" + BY_AGE,
                        Deadline.class)
                .setParameter("type", subjectType)
                .setParameter("ids", subjectIds)
                .getResultList();
    }

    public Optional<Deadline> find(UUID id) {
        return Optional.ofNullable(entities.find(Deadline.class, id));
    }

    Optional<Deadline> lock(UUID id) {
        return Optional.ofNullable(entities.find(Deadline.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** What is still to be done for a subject, locked. */
    List<Deadline> lockOpen(String subjectType, String subjectId) {
        return ofSubject(OF_SUBJECT + " and d.state not in (MET, CANCELLED)" + BY_AGE, subjectType, subjectId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Armed ones whose end lies so far back that they are missed, earliest first. */
    List<Deadline> claimMissed(Instant now, int skip, int limit) {
        return claim(
                        "from Deadline d where d.state = ARMED and d.dueAt <= :until" + CERTAIN
                                + " order by d.dueAt, d.id",
                        limit)
                .setParameter("until", now.minusSeconds(1))
                .setFirstResult(skip)
                .getResultList();
    }

    /** Armed ones that somebody is to be reminded of; after an end that is certain there is nothing to remind of. */
    List<Deadline> claimReminders(Instant now, int skip, int limit) {
        return claim(
                        "from Deadline d where d.state = ARMED and d.remindAt <= :now"
                                + " and (d.dueAt >= :now or d.reckoned.provisional = true) order by d.remindAt, d.id",
                        limit)
                .setParameter("now", now)
                .setFirstResult(skip)
                .getResultList();
    }

    /** Running ones whose end rests on the calendar and that a year's notice could move, earliest end first. */
    List<Deadline> restingOn(Instant from, Instant until, int limit) {
        return entities.createQuery(
                        "from Deadline d where d.reckoned.calendar is not null and d.state in (ARMED, PAUSED)"
                                + " and d.dueAt >= :from and d.anchorAt <= :until order by d.dueAt, d.id",
                        Deadline.class)
                .setParameter("from", from)
                .setParameter("until", until)
                .setMaxResults(limit)
                .getResultList();
    }

    /** How many ends are provisional. */
    long countProvisional() {
        return entities.createQuery(
                        "select count(d) from Deadline d where d.reckoned.calendar is not null"
                                + " and d.state in (ARMED, PAUSED) and d.reckoned.provisional = true",
                        Long.class)
                .getSingleResult();
    }

    private TypedQuery<Deadline> ofSubject(String query, String type, String id) {
        return entities.createQuery(query, Deadline.class)
                .setParameter("type", type)
                .setParameter("id", id);
    }

    private TypedQuery<Deadline> claim(String query, int limit) {
        return entities.createQuery(query, Deadline.class)
                .setMaxResults(limit)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", SKIP_LOCKED);
    }
}
