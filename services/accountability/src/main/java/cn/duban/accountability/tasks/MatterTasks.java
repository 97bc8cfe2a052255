package cn.duban.accountability.tasks;

import cn.duban.accountability.clocks.MatterClocks;
import cn.duban.accountability.matter.Matter;
import cn.duban.accountability.matter.WorkItem;
import cn.duban.contracts.task.TaskClosed;
import cn.duban.contracts.task.TaskOpened;
import cn.duban.contracts.task.TaskRescheduled;
import cn.duban.deadline.Deadline;
import cn.duban.platform.outbox.Outbox;
import cn.duban.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Publishes who has to do what. Read off the matter in the transaction that changes it, so that inbox and state cannot
 * disagree, whatever the process engine does meanwhile.
 */
@ApplicationScoped
public class MatterTasks {
    private final Sql sql;
    private final Outbox outbox;
    private final MatterClocks clocks;

    MatterTasks(Sql sql, Outbox outbox, MatterClocks clocks) {
        this.sql = sql;
        this.outbox = outbox;
        this.clocks = clocks;
    }

    /** Closes what is done and opens what comes next. */
    public void follow(Matter matter, String by, OffsetDateTime at) {
        List<WorkItem> wanted = new ArrayList<>(matter.items());
        List<Deadline> open = clocks.open(matter);
        for (OpenTask task : openTasks(matter.id())) {
            WorkItem same = task.among(wanted);
            if (same == null) {
                close(matter, task, by, at);
            } else {
                wanted.remove(same);
                reschedule(matter, task, due(open, same), at);
            }
        }
        wanted.forEach(item -> open(matter, item, due(open, item), at));
    }

    private List<OpenTask> openTasks(String matterId) {
        return sql.query(
                "select id, key, part, organisation, due_at from matter_task"
                        + " where subject_id = ? and closed_at is null",
                OpenTask::read,
                matterId);
    }

    private @Nullable OffsetDateTime due(List<Deadline> open, WorkItem item) {
        return clocks.behind(open, item)
                .map(Deadline::dueAt)
                .map(MatterClocks::beijing)
                .orElse(item.until());
    }

    private void close(Matter matter, OpenTask task, String by, OffsetDateTime at) {
        sql.update("update matter_task set closed_at = ?, closed_by = ? where id = ?", at, by, task.id());
        outbox.append(
                matter.id(),
                new TaskClosed(task.id().toString(), matter.type(), matter.id(), by, TaskClosed.Outcome.DONE, at));
    }

    private void reschedule(Matter matter, OpenTask task, @Nullable OffsetDateTime due, OffsetDateTime at) {
        if (due != null && (task.dueAt() == null || !due.isEqual(task.dueAt()))) {
            sql.update("update matter_task set due_at = ? where id = ?", due, task.id());
            outbox.append(matter.id(), new TaskRescheduled(task.id().toString(), matter.type(), matter.id(), due, at));
        }
    }

    private void open(Matter matter, WorkItem item, @Nullable OffsetDateTime due, OffsetDateTime at) {
        UUID id = UUID.randomUUID();
        sql.update(
                "insert into matter_task (id, subject_type, subject_id, key, part, name, organisation, due_at, opened_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                matter.type(),
                matter.id(),
                item.key(),
                item.part(),
                item.name(),
                item.organisation(),
                due,
                at);
        outbox.append(
                matter.id(),
                new TaskOpened(
                        id.toString(),
                        matter.type(),
                        matter.id(),
                        matter.number(),
                        matter.title(),
                        item.key(),
                        item.name(),
                        item.roles(),
                        item.organisation(),
                        matter.place().divisionPath(),
                        matter.place().divisionName(),
                        due,
                        at));
    }
}
