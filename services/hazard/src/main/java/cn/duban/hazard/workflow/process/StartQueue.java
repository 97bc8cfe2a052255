package cn.duban.hazard.workflow.process;

import cn.duban.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Hazards filed whose process has not begun. */
@ApplicationScoped
class StartQueue {
    private final Sql sql;

    StartQueue(Sql sql) {
        this.sql = sql;
    }

    void add(String hazardId, String phase) {
        sql.update("insert into process_start (hazard_id, phase) values (?, ?)", hazardId, phase);
    }

    /** Takes up to so many, oldest first, with the phase each begins in. */
    Map<String, String> take(int limit) {
        Map<String, String> taken = new LinkedHashMap<>();
        sql.query(
                "delete from process_start where hazard_id in (select hazard_id from process_start"
                        + " order by filed_at limit ? for update skip locked) returning hazard_id, phase",
                row -> taken.put(row.getString("hazard_id"), row.getString("phase")),
                limit);
        return taken;
    }

    /** Takes this one; waits for a starter that has it in hand, and finds nothing once that has begun the process. */
    Optional<String> takeOne(String hazardId) {
        return sql.first(
                "delete from process_start where hazard_id = ? returning phase",
                row -> row.getString("phase"),
                hazardId);
    }

    // Most begin without any variable, which spares the engine two rows.
    static Map<String, Object> variables(String phase) {
        return phase.equals(HazardRectificationProcess.RULING)
                ? Map.of(HazardRectificationProcess.PHASE, phase)
                : Map.of();
    }
}
