package cn.duban.incident.tasks;

import cn.duban.casework.input.Days;
import cn.duban.contracts.task.TaskClosed;
import cn.duban.contracts.task.TaskOpened;
import cn.duban.contracts.task.TaskRescheduled;
import cn.duban.deadline.Deadline;
import cn.duban.incident.clocks.IncidentClocks;
import cn.duban.incident.lifecycle.Incident;
import cn.duban.incident.lifecycle.WorkItem;
import cn.duban.incident.parts.CaseParts;
import cn.duban.platform.outbox.Outbox;
import cn.duban.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Publishes who has to do what. Read off the incident in the transaction that changes it, so that inbox and state cannot
 * disagree, whatever the process engine does meanwhile.
 */
@ApplicationScoped
public class IncidentTasks {
    private static final String INSERT =
            "insert into incident_task (id, incident_id, key, part, name, organisation, due_at, opened_at)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?)";

    private final Sql sql;
    private final Outbox outbox;
    private final IncidentClocks clocks;
    private final CaseParts parts;

    IncidentTasks(Sql sql, Outbox outbox, IncidentClocks clocks, CaseParts parts) {
        this.sql = sql;
        this.outbox = outbox;
        this.clocks = clocks;
        this.parts = parts;
    }

    /**
     * Closes what is done and opens what comes next.
     *
     * @param open clocks of the incident that run
     */
    public void follow(Incident incident, List<Deadline> open, String by, OffsetDateTime at) {
        List<WorkItem> wanted = new ArrayList<>(parts.items(incident));
        for (OpenTask task : openTasks(incident.id())) {
            WorkItem same = task.among(wanted);
            if (same == null) {
                close(incident, task, by, at);
            } else {
                wanted.remove(same);
                reschedule(incident, task, due(open, same), at);
            }
        }
        sql.batch(
                INSERT,
                wanted.stream()
                        .map(item -> open(incident, item, due(open, item), at))
                        .toList());
    }

    private List<OpenTask> openTasks(String incidentId) {
        return sql.query(
                "select id, key, part, organisation, due_at from incident_task"
                        + " where incident_id = ? and closed_at is null",
                OpenTask::read,
                incidentId);
    }

    private @Nullable OffsetDateTime due(List<Deadline> open, WorkItem item) {
        return clocks.behind(open, item)
                .map(Deadline::dueAt)
                .map(due -> due.atZone(Days.ZONE).toOffsetDateTime())
                .orElse(null);
    }

    private void close(Incident incident, OpenTask task, String by, OffsetDateTime at) {
        sql.update("update incident_task set closed_at = ?, closed_by = ? where id = ?", at, by, task.id());
        outbox.append(
                incident.id(),
                new TaskClosed(
                        task.id().toString(), IncidentClocks.SUBJECT, incident.id(), by, TaskClosed.Outcome.DONE, at));
    }

    private void reschedule(Incident incident, OpenTask task, @Nullable OffsetDateTime due, OffsetDateTime at) {
        if (due != null && (task.dueAt() == null || !due.isEqual(task.dueAt()))) {
            sql.update("update incident_task set due_at = ? where id = ?", due, task.id());
            outbox.append(
                    incident.id(),
                    new TaskRescheduled(task.id().toString(), IncidentClocks.SUBJECT, incident.id(), due, at));
        }
    }

    /** Tells it; the row is the caller's to write. */
    private @Nullable Object[] open(Incident incident, WorkItem item, @Nullable OffsetDateTime due, OffsetDateTime at) {
        UUID id = UUID.randomUUID();
        outbox.append(
                incident.id(),
                new TaskOpened(
                        id.toString(),
                        IncidentClocks.SUBJECT,
                        incident.id(),
                        incident.number(),
                        incident.title(),
                        item.key(),
                        item.name(),
                        item.roles(),
                        item.organisation(),
                        incident.place().divisionPath(),
                        incident.place().divisionName(),
                        due,
                        at));
        return new @Nullable Object[] {
            id, incident.id(), item.key(), item.part(), item.name(), item.organisation(), due, at
        };
    }
}
