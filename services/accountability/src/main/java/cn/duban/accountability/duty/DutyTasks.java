package cn.duban.accountability.duty;

import cn.duban.casework.cases.CaseFacts;
import cn.duban.casework.tasks.Task;
import cn.duban.casework.tasks.TaskBook;
import cn.duban.contracts.task.TaskClosed;
import cn.duban.platform.identity.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;

/** The one task of a duty, in the inbox of the body whose post owes it: evidence is to be filed. */
@ApplicationScoped
class DutyTasks {
    static final String KEY = "Task_FileEvidence";
    static final List<String> ROLES =
            List.of(Roles.LEADER, Roles.SAFETY_OFFICE, Roles.SUPERVISOR_HEAD, Roles.SUPERVISOR, Roles.GRID_INSPECTOR);

    private static final String NAME = "报送履职材料";

    private final TaskBook book;

    DutyTasks(TaskBook book) {
        this.book = book;
    }

    /** Something is to be filed for the first time; duties are armed by the thousand. */
    void opened(Duty duty, OffsetDateTime at) {
        book.openAtCommit(facts(duty), task(duty), at);
    }

    /** Nothing is to be filed any more. */
    void closed(Duty duty, String by, TaskClosed.Outcome outcome, OffsetDateTime at) {
        book.close(facts(duty), by, outcome, at);
    }

    /** Opens it again, or moves its end where it is open. */
    void again(Duty duty, String by, OffsetDateTime at) {
        book.follow(facts(duty), List.of(task(duty)), by, at);
    }

    private static Task task(Duty duty) {
        return new Task(
                KEY,
                "",
                NAME,
                ROLES,
                duty.seat().organisationId(),
                duty.dueAt(),
                duty.obligation().clockId());
    }

    /** As its task and alerts call it. */
    static CaseFacts facts(Duty duty) {
        Seat seat = duty.seat();
        return new CaseFacts(
                DutyClocks.SUBJECT, duty.id(), duty.number(), duty.title(), seat.divisionPath(), seat.divisionName());
    }
}
