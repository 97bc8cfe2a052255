package cn.duban.accountability.trigger;

import cn.duban.accountability.cases.Subjects;
import cn.duban.accountability.matter.Place;
import cn.duban.accountability.trigger.process.TriggerDecision;
import cn.duban.contracts.accountability.TriggerOutcome;
import cn.duban.platform.event.EventJson;
import cn.duban.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Everything that was learned, each once. */
@ApplicationScoped
class Signals {
    private final Sql sql;
    private final Subjects subjects;
    private final Clock clock;

    Signals(Sql sql, Subjects subjects, Clock clock) {
        this.sql = sql;
        this.subjects = subjects;
        this.clock = clock;
    }

    /**
     * A signal and what became of it.
     *
     * @param row of the table that applied; null before it was judged
     */
    record Recorded(Signal signal, @Nullable String caseId, TriggerDecision.@Nullable Row row) {}

    /** What is to be noted of one. */
    record Judgement(
            String id,
            String outcome,
            String rule,
            @Nullable String caseId) {}

    /** Signals about one subject queue up until the transaction ends, whichever copy of the service has them. */
    void lock(String subjectKey) {
        sql.query("select pg_advisory_xact_lock(hashtextextended(?, 0))", row -> 1, subjectKey);
    }

    /** Keeps it; false when it was known already, or proved to be nothing before it came. */
    boolean record(Signal signal) {
        return sql.update(
                        "insert into trigger_signal (id, kind, severity, subject_key, occurred_at, recorded_at,"
                                + " revision, signal, withdrawn, division_path, conflicted_bodies)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, false, ?, ?)"
                                + " on conflict (id) do update set severity = excluded.severity,"
                                + " revision = excluded.revision, signal = excluded.signal"
                                + " where trigger_signal.revision < excluded.revision"
                                + " and not trigger_signal.withdrawn and trigger_signal.subject_key = excluded.subject_key",
                        signal.id(),
                        signal.kind().name(),
                        signal.severity(),
                        signal.subject().key(),
                        signal.occurredAt(),
                        OffsetDateTime.now(clock),
                        signal.revision(),
                        EventJson.write(signal),
                        subjects.place(signal.subject())
                                .map(Place::divisionPath)
                                .orElse(""),
                        subjects.conflicted(signal.subject()).toArray(String[]::new))
                > 0;
    }

    /** Marks it as proved to be nothing, also ahead of it; answers the case it is in, if it stood until now. */
    Optional<String> withdraw(String id, String subjectKey, OffsetDateTime at) {
        List<@Nullable String> before = sql.query(
                "select case_id from trigger_signal where id = ? and not withdrawn", row -> row.getString(1), id);
        sql.update(
                "insert into trigger_signal (id, kind, severity, subject_key, occurred_at, recorded_at, revision,"
                        + " withdrawn) values (?, 'OTHER', '', ?, ?, ?, 0, true)"
                        + " on conflict (id) do update set withdrawn = true",
                id,
                subjectKey,
                at,
                OffsetDateTime.now(clock));
        return before.stream()
                .flatMap(caseId -> Optional.ofNullable(caseId).stream())
                .findFirst();
    }

    /** Everything that stands about a subject between two moments, oldest first. */
    List<Recorded> of(String subjectKey, OffsetDateTime from, OffsetDateTime to) {
        return sql.query(
                "select signal, case_id, outcome, rule from trigger_signal where subject_key = ? and not withdrawn"
                        + " and occurred_at between ? and ? order by occurred_at, id",
                Signals::read,
                subjectKey,
                from,
                to);
    }

    /** Notes what the rules say of them now. */
    void judged(List<Judgement> all) {
        sql.batch(
                "update trigger_signal set outcome = ?, rule = ?, case_id = coalesce(case_id, ?) where id = ?",
                all.stream()
                        .map(one -> new @Nullable Object[] {one.outcome(), one.rule(), one.caseId(), one.id()})
                        .toList());
    }

    private static Recorded read(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        return new Recorded(
                EventJson.read(row.getString("signal"), Signal.class),
                row.getString("case_id"),
                outcome == null
                        ? null
                        : new TriggerDecision.Row(TriggerOutcome.valueOf(outcome), row.getString("rule")));
    }
}
