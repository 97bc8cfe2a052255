package cn.duban.accountability.duty;

import cn.duban.contracts.task.TaskClosed;
import cn.duban.contracts.task.TaskOpened;
import cn.duban.contracts.task.TaskRescheduled;
import cn.duban.platform.identity.Roles;
import cn.duban.platform.outbox.Outbox;
import cn.duban.platform.sql.CommitBatch;
import cn.duban.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** The one task of a duty, in the inbox of the body whose post owes it: evidence is to be filed. */
@ApplicationScoped
class DutyTasks {
    static final String KEY = "Task_FileEvidence";
    static final List<String> ROLES =
            List.of(Roles.LEADER, Roles.SAFETY_OFFICE, Roles.SUPERVISOR_HEAD, Roles.SUPERVISOR, Roles.GRID_INSPECTOR);

    private static final String NAME = "报送履职材料";
    private static final String INSERT =
            "insert into matter_task (id, subject_type, subject_id, key, part, name, organisation, due_at, opened_at)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final Sql sql;
    private final CommitBatch batch;
    private final Outbox outbox;

    DutyTasks(Sql sql, CommitBatch batch, Outbox outbox) {
        this.sql = sql;
        this.batch = batch;
        this.outbox = outbox;
    }

    /** Something is to be filed, for the first time or again. */
    void opened(Duty duty, OffsetDateTime at) {
        UUID id = UUID.nameUUIDFromBytes((duty.id() + "/" + at.toInstant()).getBytes(StandardCharsets.UTF_8));
        Seat seat = duty.seat();
        batch.add(INSERT, id, DutyClocks.SUBJECT, duty.id(), KEY, "", NAME, seat.organisationId(), duty.dueAt(), at);
        outbox.append(
                duty.id(),
                new TaskOpened(
                        id.toString(),
                        DutyClocks.SUBJECT,
                        duty.id(),
                        duty.number(),
                        duty.title(),
                        KEY,
                        NAME,
                        ROLES,
                        seat.organisationId(),
                        seat.divisionPath(),
                        seat.divisionName(),
                        duty.dueAt(),
                        at));
    }

    /** Nothing is to be filed any more. */
    void closed(Duty duty, String by, TaskClosed.Outcome outcome, OffsetDateTime at) {
        open(duty).forEach(id -> {
            sql.update("update matter_task set closed_at = ?, closed_by = ? where id = ?", at, by, id);
            outbox.append(duty.id(), new TaskClosed(id.toString(), DutyClocks.SUBJECT, duty.id(), by, outcome, at));
        });
    }

    /** Opens it again, or moves its end where it is open. */
    void again(Duty duty, OffsetDateTime at) {
        List<UUID> open = open(duty);
        if (open.isEmpty()) {
            opened(duty, at);
        }
        open.forEach(id -> {
            sql.update("update matter_task set due_at = ? where id = ?", duty.dueAt(), id);
            outbox.append(
                    duty.id(), new TaskRescheduled(id.toString(), DutyClocks.SUBJECT, duty.id(), duty.dueAt(), at));
        });
    }

    private List<UUID> open(Duty duty) {
        return sql.query(
                "select id from matter_task where subject_id = ? and key = ? and closed_at is null",
                row -> row.getObject("id", UUID.class),
                duty.id(),
                KEY);
    }
}
