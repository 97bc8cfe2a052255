package cn.duban.hazard.plate;

import cn.duban.platform.problem.NotFoundProblem;
import cn.duban.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;

/** All plates. */
@ApplicationScoped
public class Plates {
    private final EntityManager entities;
    private final Sql sql;

    Plates(EntityManager entities, Sql sql) {
        this.entities = entities;
        this.sql = sql;
    }

    /** Adds a new plate. */
    void add(Plate plate) {
        entities.persist(plate);
    }

    /** The plate, as it is. */
    public Optional<Plate> find(String id) {
        return Optional.ofNullable(entities.find(Plate.class, id));
    }

    /** The plate, locked until the transaction ends; lock its hazard before. */
    Optional<Plate> lock(String id) {
        return Optional.ofNullable(entities.find(Plate.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The hazard of a plate, without loading either. */
    public Optional<String> hazardOf(String id) {
        return sql.first("select hazard_id from hazard_plate where id = ?", row -> row.getString(1), id);
    }

    /** The plate of a hazard that is not over; lock the hazard before. */
    Optional<Plate> lockOpen(String hazardId) {
        return sql.first(
                        "select id from hazard_plate where hazard_id = ?"
                                + " and state not in ('LIFTED', 'CLOSED', 'ENDED', 'DECLINED')",
                        row -> row.getString(1),
                        hazardId)
                .flatMap(this::lock);
    }

    /** Number of the next plate of a hazard; lock the hazard before. */
    int nextRound(String hazardId) {
        return sql.first(
                        "select coalesce(max(round), 0) + 1 from hazard_plate where hazard_id = ?",
                        row -> row.getInt(1),
                        hazardId)
                .orElseThrow();
    }

    /** Whether an office used the number of a notice before. */
    boolean noticeUsed(String officeId, String noticeNumber) {
        return sql.first(
                        "select 1 from hazard_plate where office_id = ? and notice_number = ?",
                        row -> true,
                        officeId,
                        noticeNumber)
                .isPresent();
    }

    /** Writes what changed and counts the version up now, so that events can carry it. */
    void flush() {
        entities.flush();
    }

    /** The answer for what is not there or not to be seen. */
    public static NotFoundProblem missing() {
        return new NotFoundProblem("plate", "没有这件挂牌督办", "没有这件挂牌督办，或者您无权查看");
    }
}
