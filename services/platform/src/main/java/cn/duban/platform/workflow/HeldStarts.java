package cn.duban.platform.workflow;

import cn.duban.platform.sql.Sql;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jboss.logging.Logger;

/** Aggregates whose process could not be begun, each with the time of its next attempt; table {@code process_start_held}. */
public final class HeldStarts {
    /** For the claim of ids: {@code and not exists (select ...)} with the name of the id's column. */
    public static final String NOT_HELD = " not exists (select 1 from process_start_held held"
            + " where held.case_id = %s and held.not_before > clock_timestamp())";

    private static final Logger LOG = Logger.getLogger(HeldStarts.class);
    private static final int FAULT_LENGTH = 1_000;

    private final Sql sql;

    /** No bean, as most services have no processes. */
    public HeldStarts(Sql sql) {
        this.sql = sql;
    }

    /** Ten seconds, then twice as long each time, an hour at most. */
    void hold(String process, String id, RuntimeException fault) {
        LOG.errorf(fault, "The process %s of %s cannot be begun; the others go on", process, id);
        String text = fault.toString().replace('\0', '?');
        sql.update(
                "insert into process_start_held (case_id, process, attempts, not_before, fault)"
                        + " values (?, ?, 1, clock_timestamp() + interval '10 s', ?)"
                        + " on conflict (case_id) do update set attempts = process_start_held.attempts + 1,"
                        + " not_before = clock_timestamp()"
                        + " + least(interval '1 h', interval '10 s' * 2 ^ least(process_start_held.attempts, 12)),"
                        + " fault = excluded.fault",
                id,
                process,
                text.substring(0, Math.min(text.length(), FAULT_LENGTH)));
    }

    void begun(List<String> ids) {
        sql.update("delete from process_start_held where case_id = any (?)", (Object) ids.toArray(String[]::new));
    }

    /** One that failed so often that somebody should look. */
    public record Held(String caseId, String process, String fault) {}

    /** Those that failed at least so often, the oldest attempt first. */
    public List<Held> stubborn(int attempts, int limit) {
        return sql.query(
                "select case_id, process, fault from process_start_held where attempts >= ? order by not_before limit ?",
                row -> new Held(row.getString("case_id"), row.getString("process"), row.getString("fault")),
                attempts,
                limit);
    }

    /** Which of these are held. */
    public Set<String> among(Collection<String> ids) {
        return Set.copyOf(sql.query(
                "select case_id from process_start_held where case_id = any (?)", row -> row.getString(1), (Object)
                        ids.toArray(String[]::new)));
    }

    /** Has it tried again at once, with the next batch; false where it is not held. */
    public boolean tryNow(String id) {
        return sql.update("update process_start_held set not_before = clock_timestamp() where case_id = ?", id) == 1;
    }

    /** How many wait for another attempt. */
    public double count() {
        return sql.query("select count(*) from process_start_held", row -> row.getLong(1))
                .get(0);
    }
}
