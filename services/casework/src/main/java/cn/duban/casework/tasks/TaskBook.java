package cn.duban.casework.tasks;

import cn.duban.casework.cases.CaseFacts;
import cn.duban.contracts.task.TaskClosed;
import cn.duban.contracts.task.TaskOpened;
import cn.duban.contracts.task.TaskRescheduled;
import cn.duban.platform.outbox.Outbox;
import cn.duban.platform.sql.CommitBatch;
import cn.duban.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Publishes who has to do what. Called in the transaction that changes what it is about, with what is to be done as read
 * off that; so inbox and state cannot disagree, whatever the process engine does meanwhile. Closed rows of table
 * {@code task} stay as the record of what was asked of whom.
 */
@ApplicationScoped
public class TaskBook {
    private static final String INSERT =
            "insert into task (id, subject_type, subject_id, key, part, name, organisation, due_at, opened_at)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final Sql sql;
    private final CommitBatch batch;
    private final Outbox outbox;

    TaskBook(Sql sql, CommitBatch batch, Outbox outbox) {
        this.sql = sql;
        this.batch = batch;
        this.outbox = outbox;
    }

    /** Closes what is done, moves what ends at another time, and opens what comes next. */
    public void follow(CaseFacts subject, List<Task> wanted, String by, OffsetDateTime at) {
        List<Task> missing = new ArrayList<>(wanted);
        for (Open open : open(subject)) {
            Task same = open.among(missing);
            if (same == null) {
                close(subject, open, by, TaskClosed.Outcome.DONE, at);
            } else {
                missing.remove(same);
                reschedule(subject, open, same.dueAt(), at);
            }
        }
        open(subject, missing, at);
    }

    /** Opens tasks of which none is open yet. */
    public void open(CaseFacts subject, List<Task> tasks, OffsetDateTime at) {
        if (!tasks.isEmpty()) {
            sql.batch(
                    INSERT,
                    tasks.stream().map(task -> opened(subject, task, at)).toList());
        }
    }

    /** The same for many subjects in one transaction, which does not read what it opened. */
    public void openAtCommit(CaseFacts subject, Task task, OffsetDateTime at) {
        batch.add(INSERT, opened(subject, task, at));
    }

    /** Closes whatever is open. */
    public void close(CaseFacts subject, String by, TaskClosed.Outcome outcome, OffsetDateTime at) {
        open(subject).forEach(open -> close(subject, open, by, outcome, at));
    }

    private List<Open> open(CaseFacts subject) {
        return sql.query(
                "select id, key, part, organisation, due_at from task"
                        + " where subject_id = ? and subject_type = ? and closed_at is null",
                Open::read,
                subject.id(),
                subject.type());
    }

    private void close(CaseFacts subject, Open open, String by, TaskClosed.Outcome outcome, OffsetDateTime at) {
        sql.update("update task set closed_at = ?, closed_by = ? where id = ?", at, by, open.id());
        outbox.append(
                subject.id(), new TaskClosed(open.id().toString(), subject.type(), subject.id(), by, outcome, at));
    }

    private void reschedule(CaseFacts subject, Open open, @Nullable OffsetDateTime due, OffsetDateTime at) {
        if (due != null && (open.dueAt() == null || !due.isEqual(open.dueAt()))) {
            sql.update("update task set due_at = ? where id = ?", due, open.id());
            outbox.append(
                    subject.id(), new TaskRescheduled(open.id().toString(), subject.type(), subject.id(), due, at));
        }
    }

    /** Tells it; the row is the caller's to write. */
    private @Nullable Object[] opened(CaseFacts subject, Task task, OffsetDateTime at) {
        UUID id = UUID.randomUUID();
        outbox.append(
                subject.id(),
                new TaskOpened(
                        id.toString(),
                        subject.type(),
                        subject.id(),
                        subject.number(),
                        subject.title(),
                        task.key(),
                        task.name(),
                        task.roles(),
                        task.organisation(),
                        subject.divisionPath(),
                        subject.divisionName(),
                        task.dueAt(),
                        task.clockId(),
                        at));
        return new @Nullable Object[] {
            id,
            subject.type(),
            subject.id(),
            task.key(),
            task.part(),
            task.name(),
            task.organisation(),
            task.dueAt(),
            at
        };
    }

    private record Open(
            UUID id,
            String key,
            String part,
            @Nullable String organisation,
            @Nullable OffsetDateTime dueAt) {
        static Open read(ResultSet row) throws SQLException {
            return new Open(
                    row.getObject("id", UUID.class),
                    row.getString("key"),
                    row.getString("part"),
                    row.getString("organisation"),
                    row.getObject("due_at", OffsetDateTime.class));
        }

        /** The task that is still to be done by the same body. */
        @Nullable Task among(List<Task> wanted) {
            return wanted.stream()
                    .filter(task -> task.key().equals(key) && task.part().equals(part))
                    .filter(task -> Objects.equals(task.organisation(), organisation))
                    .findFirst()
                    .orElse(null);
        }
    }
}
