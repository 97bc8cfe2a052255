package cn.duban.hazard.plate;

import cn.duban.contracts.task.TaskClosed;
import cn.duban.contracts.task.TaskOpened;
import cn.duban.contracts.task.TaskRescheduled;
import cn.duban.deadline.Deadline;
import cn.duban.hazard.lifecycle.Hazard;
import cn.duban.hazard.lifecycle.WorkItem;
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
 * Publishes who has to do what. Read off the plate in the transaction that changes it, so that inbox and state cannot
 * disagree, whatever the process engine does meanwhile.
 */
@ApplicationScoped
class PlateTasks {
    private final Sql sql;
    private final Outbox outbox;
    private final PlateClocks clocks;

    PlateTasks(Sql sql, Outbox outbox, PlateClocks clocks) {
        this.sql = sql;
        this.outbox = outbox;
        this.clocks = clocks;
    }

    /** Closes what is done and opens what comes next. */
    void follow(Plate plate, Hazard hazard, String by, OffsetDateTime at) {
        List<WorkItem> wanted = new ArrayList<>(PlateItems.of(plate, hazard));
        Map<String, Deadline> open = clocks.open(plate.id());
        for (OpenTask task : openTasks(plate.id())) {
            WorkItem same = task.among(wanted);
            if (same == null) {
                close(plate, task, by, at);
            } else {
                wanted.remove(same);
                reschedule(plate, task, clocks.due(open, same.clock()), at);
            }
        }
        openAll(plate, hazard, wanted, open, at);
    }

    private List<OpenTask> openTasks(String plateId) {
        return sql.query(
                "select id, key, organisation, due_at from plate_task where plate_id = ? and closed_at is null",
                OpenTask::read,
                plateId);
    }

    private void close(Plate plate, OpenTask task, String by, OffsetDateTime at) {
        sql.update("update plate_task set closed_at = ?, closed_by = ? where id = ?", at, by, task.id());
        outbox.append(
                plate.id(),
                new TaskClosed(task.id().toString(), PlateClocks.SUBJECT, plate.id(), by, TaskClosed.Outcome.DONE, at));
    }

    private void reschedule(Plate plate, OpenTask task, @Nullable OffsetDateTime due, OffsetDateTime at) {
        if (due != null && (task.dueAt() == null || !due.isEqual(task.dueAt()))) {
            sql.update("update plate_task set due_at = ? where id = ?", due, task.id());
            outbox.append(
                    plate.id(), new TaskRescheduled(task.id().toString(), PlateClocks.SUBJECT, plate.id(), due, at));
        }
    }

    private void openAll(
            Plate plate, Hazard hazard, List<WorkItem> items, Map<String, Deadline> open, OffsetDateTime at) {
        for (WorkItem item : items) {
            open(plate, hazard, item, clocks.due(open, item.clock()), at);
        }
    }

    private void open(Plate plate, Hazard hazard, WorkItem item, @Nullable OffsetDateTime due, OffsetDateTime at) {
        UUID id = UUID.randomUUID();
        sql.update(
                "insert into plate_task (id, plate_id, hazard_id, key, name, organisation, due_at, opened_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                plate.id(),
                hazard.id(),
                item.key(),
                item.name(),
                item.organisation(),
                due,
                at);
        outbox.append(
                plate.id(),
                new TaskOpened(
                        id.toString(),
                        PlateClocks.SUBJECT,
                        plate.id(),
                        plate.number(),
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
