package cn.duban.hazard.enforcement;

import cn.duban.casework.actor.Signature;
import cn.duban.casework.input.Refusals;
import cn.duban.hazard.lifecycle.Enterprise;
import cn.duban.hazard.lifecycle.Hazard;
import cn.duban.hazard.lifecycle.Penalty;
import cn.duban.hazard.lifecycle.PenaltyCount;
import cn.duban.hazard.lifecycle.Rules;
import cn.duban.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Penalties of enterprises, counted as art. 113 counts them. */
@ApplicationScoped
public class Penalties {
    private static final int DAYS = 180;

    private final Sql sql;

    Penalties(Sql sql) {
        this.sql = sql;
    }

    /** Counts the penalties up to a day, that day's new one included. */
    public PenaltyCount withNew(@Nullable Enterprise enterprise, LocalDate day) {
        if (enterprise == null) {
            return new PenaltyCount(1, 1);
        }
        // One at a time: two recorded at once would each miss the other.
        sql.query("select pg_advisory_xact_lock(hashtext(?))", row -> 1, "penalty " + enterprise.id());
        PenaltyCount before = count(enterprise.id(), day);
        return new PenaltyCount(before.within180Days() + 1, before.withinYear() + 1, before.majorHazard());
    }

    /** How many there are within 180 days and within a year up to a day. */
    public PenaltyCount count(String enterpriseId, LocalDate day) {
        return sql.first(
                        "select count(*) filter (where decided_on > ?), count(*), exists (select 1 from hazard"
                                + " where enterprise_id = ? and grade = 'MAJOR' and state <> 'WRITTEN_OFF')"
                                + " from hazard_penalty"
                                + " where enterprise_id = ? and decided_on > ? and decided_on <= ?",
                        row -> new PenaltyCount(row.getInt(1), row.getInt(2), row.getBoolean(3)),
                        day.minusDays(DAYS),
                        enterpriseId,
                        enterpriseId,
                        day.minusYears(1),
                        day)
                .orElseThrow();
    }

    /** Keeps one for counting; a document counts once. */
    public void keep(Hazard hazard, Penalty penalty, Signature by) {
        Enterprise enterprise = hazard.enterprise();
        String subject = enterprise == null ? hazard.id() : enterprise.id();
        int kept = sql.update(
                "insert into hazard_penalty (hazard_id, enterprise_id, document_number, decided_on, content, fine_fen,"
                        + " recorded_at) values (?, ?, ?, ?, ?, ?, ?) on conflict (enterprise_id, document_number)"
                        + " do nothing",
                hazard.id(),
                subject,
                penalty.documentNumber(),
                penalty.decidedOn(),
                penalty.content(),
                penalty.fineFen(),
                by.at());
        if (kept == 0) {
            throw Refusals.refuse(
                    "penalty-document-used", "文书已经登记", "documentNumber", "该处罚决定书已经登记过，不得重复登记", Rules.PENALTY);
        }
    }

    /** Those of an enterprise, the latest first. */
    public List<PenaltyRow> of(String enterpriseId) {
        return sql.query(
                "select p.*, h.number from hazard_penalty p join hazard h on h.id = p.hazard_id"
                        + " where p.enterprise_id = ? order by p.decided_on desc, p.document_number",
                PenaltyRow::read,
                enterpriseId);
    }
}
