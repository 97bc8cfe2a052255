package cn.duban.accountability.workflow.process;

import cn.duban.platform.sql.Sql;
import cn.duban.platform.workflow.HeldStarts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Matters opened whose process has not begun; {@code phase} is the key of the process. */
@ApplicationScoped
public class StartRequests {
    private final Sql sql;

    StartRequests(Sql sql) {
        this.sql = sql;
    }

    /** Asks for a process; the starter begins it soon, behind what asked for it. */
    public void add(String matterId, String processKey) {
        sql.update("insert into process_start (case_id, phase) values (?, ?)", matterId, processKey);
    }

    /** Takes up to so many of a kind, oldest first. */
    List<String> take(String processKey, int limit) {
        return sql.query(
                "delete from process_start where case_id in (select case_id from process_start where phase = ? and"
                        + HeldStarts.NOT_HELD.formatted("process_start.case_id")
                        + " order by filed_at limit ? for update skip locked) returning case_id",
                row -> row.getString(1),
                processKey,
                limit);
    }

    /** Takes this one; waits for a starter that has it in hand, and finds nothing once that has begun the process. */
    boolean takeOne(String matterId) {
        return sql.update("delete from process_start where case_id = ?", matterId) > 0;
    }
}
