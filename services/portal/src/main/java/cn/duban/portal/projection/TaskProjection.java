package cn.duban.portal.projection;

import cn.duban.contracts.Topics;
import cn.duban.contracts.task.TaskClosed;
import cn.duban.contracts.task.TaskOpened;
import cn.duban.contracts.task.TaskRescheduled;
import cn.duban.platform.inbox.EventHandler;
import cn.duban.platform.inbox.IncomingEvent;
import cn.duban.platform.inbox.Intake;
import cn.duban.platform.sql.Sql;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/** Keeps the tasks of all processes, open and done. */
@ApplicationScoped
public class TaskProjection implements EventHandler {
    private static final String OPEN = """
            insert into task_view (id, subject_type, subject_id, subject_number, subject_title, key, name, roles,
                organisation, division_path, division_name, due_at, clock_id, opened_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing
            """;
    private static final String CLOSE =
            "insert into task_closure (id, closed_at, closed_by, outcome) values (?, ?, ?, ?) on conflict do nothing";
    private static final String APPLY_CLOSURES = """
            update task_view t set closed_at = c.closed_at, closed_by = c.closed_by, outcome = c.outcome,
                changed = pg_current_xact_id()
            from task_closure c where c.id = t.id and c.id = any(?::text[]) and t.closed_at is null
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
    @Blocking(EventHandler.WORKERS)
    void on(ConsumerRecords<String, String> messages) {
        intake.takeAll(this, messages);
    }

    @Override
    public void handle(IncomingEvent incoming) {
        handleAll(List.of(incoming));
    }

    /** Opened, moved, closed, in this order whatever the order they came in; a task that is closed stays closed. */
    @Override
    public void handleAll(List<IncomingEvent> events) {
        List<@Nullable Object[]> opened = new ArrayList<>();
        List<@Nullable Object[]> moved = new ArrayList<>();
        List<@Nullable Object[]> closed = new ArrayList<>();
        List<String> touched = new ArrayList<>();
        for (IncomingEvent event : events) {
            switch (event.type()) {
                case "TaskOpened" -> {
                    TaskOpened task = event.as(TaskOpened.class);
                    opened.add(row(task));
                    touched.add(task.id());
                }
                case "TaskRescheduled" -> {
                    TaskRescheduled task = event.as(TaskRescheduled.class);
                    moved.add(new @Nullable Object[] {task.dueAt(), task.id()});
                }
                case "TaskClosed" -> {
                    TaskClosed task = event.as(TaskClosed.class);
                    closed.add(new Object[] {
                        task.id(), task.at(), task.by(), task.outcome().name()
                    });
                    touched.add(task.id());
                }
                default -> {
                    // A newer service may say more than this version reads.
                }
            }
        }
        sql.batch(OPEN, opened);
        sql.batch(RESCHEDULE, moved);
        sql.batch(CLOSE, closed);
        sql.update(APPLY_CLOSURES, (Object) touched.toArray(String[]::new));
    }

    private static @Nullable Object[] row(TaskOpened t) {
        return new @Nullable Object[] {
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
            t.clockId(),
            t.at()
        };
    }
}
