package cn.duban.deadline;

import cn.duban.contracts.deadline.DeadlineSnapshot;
import cn.duban.platform.event.EventJson;
import cn.duban.platform.sql.Sql;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What was published and audited. */
@ApplicationScoped
class Facts {
    private final Sql sql;

    Facts(Sql sql) {
        this.sql = sql;
    }

    /** Types of the events of a subject, in order. */
    List<String> events(String subject) {
        return sql.query(
                "select type from outbox_event where aggregate_id = ? order by seq", row -> row.getString(1), subject);
    }

    /** Data of the subject's last event. */
    JsonNode last(String subject) {
        return sql.first(
                        "select payload from outbox_event where aggregate_id = ? order by seq desc limit 1",
                        row -> EventJson.read(row.getString(1), JsonNode.class),
                        subject)
                .orElseThrow();
    }

    DeadlineSnapshot lastSnapshot(String subject) {
        return EventJson.read(last(subject).get("deadline").toString(), DeadlineSnapshot.class);
    }

    List<String> audited(UUID deadline) {
        return sql.query(
                "select action from audit_entry where subject_id = ? order by id",
                row -> row.getString(1),
                deadline.toString());
    }

    long count(String type) {
        return sql.first("select count(*) from outbox_event where type = ?", row -> row.getLong(1), type)
                .orElseThrow();
    }
}
