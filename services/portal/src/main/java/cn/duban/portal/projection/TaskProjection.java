package cn.duban.portal.projection;

import cn.duban.contracts.Topics;
import cn.duban.contracts.task.TaskClosed;
import cn.duban.contracts.task.TaskOpened;
import cn.duban.contracts.task.TaskRescheduled;
import cn.duban.platform.inbox.EventHandler;
import cn.duban.platform.inbox.IncomingEvent;
import cn.duban.platform.inbox.Intake;
import cn.duban.platform.sql.Sql;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Keeps the tasks of all processes, open and done. */
@ApplicationScoped
public class TaskProjection implements EventHandler {
    private static final String OPEN = """
            insert into task_view (id, subject_type, subject_id, subject_number, subject_title, key, name, roles,
                organisation, division_path, division_name, due_at, opened_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing
            """;
    private static final String CLOSE =
            "insert into task_closure (id, closed_at, closed_by, outcome) values (?, ?, ?, ?) on conflict do nothing";
    private static final String APPLY_CLOSURE = """
            update task_view t set closed_at = c.closed_at, closed_by = c.closed_by, outcome = c.outcome,
                changed = pg_current_xact_id()
            from task_closure c where c.id = t.id and t.id = ? and t.closed_at is null
            """;
    private static final String RESCHEDULE =
            "update task_view set due_at = ?, changed = pg_current_xact_id() where id = ? and closed_at is null";

    private final Intake intake;
    private final Sql sql;

    TaskProjection(Intake intake, Sql sql) {
        this.intake = intake;
        this.sql = sql;
    }

    @Override
    public String consumer() {
        return "tasks";
    }

    @Incoming(Topics.HAZARD_TASK)
    @Incoming(Topics.INCIDENT_TASK)
    @Incoming(Topics.ACCOUNTABILITY_TASK)
    @Blocking
    void on(ConsumerRecords<String, String> messages) {
        intake.takeAll(this, messages);
    }

    @Override
    public void handle(IncomingEvent incoming) {
        switch (incoming.type()) {
            case "TaskOpened" -> open(incoming.as(TaskOpened.class));
            case "TaskClosed" -> close(incoming.as(TaskClosed.class));
            case "TaskRescheduled" -> reschedule(incoming.as(TaskRescheduled.class));
            default -> {
                // A newer service may say more than this version reads.
            }
        }
    }

    private void open(TaskOpened t) {
        sql.update(
                OPEN,
                t.id(),
                t.subjectType(),
                t.subjectId(),
                t.subjectNumber(),
                t.subjectTitle(),
                t.key(),
                t.name(),
                t.roles().toArray(String[]::new),
                t.organisation(),
                t.divisionPath(),
                t.divisionName(),
                t.dueAt(),
                t.at());
        sql.update(APPLY_CLOSURE, t.id());
    }

    private void close(TaskClosed t) {
        sql.update(CLOSE, t.id(), t.at(), t.by(), t.outcome().name());
        sql.update(APPLY_CLOSURE, t.id());
    }

    private void reschedule(TaskRescheduled t) {
        sql.update(RESCHEDULE, t.dueAt(), t.id());
    }
}
