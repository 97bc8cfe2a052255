package cn.duban.casework.process;

import cn.duban.platform.sql.Sql;
import cn.duban.platform.workflow.HeldStarts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Cases filed whose process has not begun; table {@code process_start} of the service. */
@ApplicationScoped
public class StartQueue {
    private final Sql sql;

    StartQueue(Sql sql) {
        this.sql = sql;
    }

    /** @param phase where the process begins; what it means is the service's own matter */
    public void add(String caseId, String phase) {
        sql.update("insert into process_start (case_id, phase) values (?, ?)", caseId, phase);
    }

    /** Takes up to so many, oldest first, with the phase each begins in. */
    public Map<String, String> take(int limit) {
        Map<String, String> taken = new LinkedHashMap<>();
        sql.query(
                "delete from process_start where case_id in (select case_id from process_start where"
                        + HeldStarts.NOT_HELD.formatted("process_start.case_id")
                        + " order by filed_at limit ? for update skip locked) returning case_id, phase",
                row -> taken.put(row.getString("case_id"), row.getString("phase")),
                limit);
        return taken;
    }

    /** Takes this one; waits for a starter that has it in hand, and finds nothing once that has begun the process. */
    public Optional<String> takeOne(String caseId) {
        return sql.first(
                "delete from process_start where case_id = ? returning phase", row -> row.getString("phase"), caseId);
    }
}
