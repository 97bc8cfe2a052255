package cn.duban.hazard.tasks;

import cn.duban.contracts.task.TaskClosed;
import cn.duban.contracts.task.TaskOpened;
import cn.duban.contracts.task.TaskRescheduled;
import cn.duban.deadline.Deadline;
import cn.duban.hazard.clocks.HazardClocks;
import cn.duban.hazard.lifecycle.Hazard;
import cn.duban.hazard.lifecycle.WorkItem;
import cn.duban.hazard.lifecycle.WorkItems;
import cn.duban.platform.outbox.Outbox;
import cn.duban.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Publishes who has to do what. Read off the hazard in the transaction that changes it, so that inbox and state cannot
 * disagree, whatever the process engine does meanwhile.
 */
@ApplicationScoped
public class HazardTasks {
    private final Sql sql;
    private final Outbox outbox;
    private final HazardClocks clocks;

    HazardTasks(Sql sql, Outbox outbox, HazardClocks clocks) {
        this.sql = sql;
        this.outbox = outbox;
        this.clocks = clocks;
    }

    /** Opens the tasks of a hazard just filed, whose clocks run already. */
    public void filed(Hazard hazard, Map<String, Deadline> open) {
        openAll(hazard, WorkItems.of(hazard), open, hazard.reporter().at());
    }

    /** Closes what is done and opens what comes next. */
    public void follow(Hazard hazard, String by, OffsetDateTime at) {
        List<WorkItem> wanted = new ArrayList<>(WorkItems.of(hazard));
        Map<String, Deadline> open = clocks.open(hazard.id());
        for (OpenTask task : openTasks(hazard.id())) {
            WorkItem same = task.among(wanted);
            if (same == null) {
                close(hazard, task, by, at);
            } else {
                wanted.remove(same);
                reschedule(hazard, task, clocks.due(open, same.clock()), at);
            }
        }
        openAll(hazard, wanted, open, at);
    }

    private List<OpenTask> openTasks(String hazardId) {
        return sql.query(
                "select id, key, organisation, due_at from hazard_task where hazard_id = ? and closed_at is null",
                OpenTask::read,
                hazardId);
    }

    private void close(Hazard hazard, OpenTask task, String by, OffsetDateTime at) {
        sql.update("update hazard_task set closed_at = ?, closed_by = ? where id = ?", at, by, task.id());
        outbox.append(
                hazard.id(),
                new TaskClosed(
                        task.id().toString(), HazardClocks.SUBJECT, hazard.id(), by, TaskClosed.Outcome.DONE, at));
    }

    private void reschedule(Hazard hazard, OpenTask task, @Nullable OffsetDateTime due, OffsetDateTime at) {
        if (due != null && (task.dueAt() == null || !due.isEqual(task.dueAt()))) {
            sql.update("update hazard_task set due_at = ? where id = ?", due, task.id());
            outbox.append(
                    hazard.id(), new TaskRescheduled(task.id().toString(), HazardClocks.SUBJECT, hazard.id(), due, at));
        }
    }

    private void openAll(Hazard hazard, List<WorkItem> items, Map<String, Deadline> open, OffsetDateTime at) {
        for (WorkItem item : items) {
            open(hazard, item, clocks.due(open, item.clock()), at);
        }
    }

    private void open(Hazard hazard, WorkItem item, @Nullable OffsetDateTime due, OffsetDateTime at) {
        UUID id = UUID.randomUUID();
        sql.update(
                "insert into hazard_task (id, hazard_id, key, name, organisation, due_at, opened_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                id,
                hazard.id(),
                item.key(),
                item.name(),
                item.organisation(),
                due,
                at);
        outbox.append(
                hazard.id(),
                new TaskOpened(
                        id.toString(),
                        HazardClocks.SUBJECT,
                        hazard.id(),
                        hazard.number(),
                        hazard.finding().title(),
                        item.key(),
                        item.name(),
                        item.roles(),
                        item.organisation(),
                        hazard.place().divisionPath(),
                        hazard.place().divisionName(),
                        due,
                        at));
    }

    /** A task that waits for somebody. */
    private record OpenTask(
            UUID id,
            String key,
            @Nullable String organisation,
            @Nullable OffsetDateTime dueAt) {
        static OpenTask read(ResultSet row) throws SQLException {
            return new OpenTask(
                    row.getObject("id", UUID.class),
                    row.getString("key"),
                    row.getString("organisation"),
                    row.getObject("due_at", OffsetDateTime.class));
        }

        @Nullable WorkItem among(List<WorkItem> items) {
            return items.stream()
                    .filter(item -> item.key().equals(key) && Objects.equals(item.organisation(), organisation))
                    .findFirst()
                    .orElse(null);
        }
    }
}
