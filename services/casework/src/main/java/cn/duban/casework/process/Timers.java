package cn.duban.casework.process;

import cn.duban.deadline.ClocksInHand;
import cn.duban.deadline.Deadline;
import cn.duban.deadline.State;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;

/**
 * When the timers of a process fire, and how they move with their clocks. As absolute dates: ISO periods would cost the
 * engine a look-up each.
 */
@ApplicationScoped
public class Timers {
    /** A clock without an end yet is left to the sweeper of the deadlines, which knows when it gets one. */
    public static final Date NEVER =
            Date.from(LocalDate.of(9999, 1, 1).atStartOfDay(ZoneOffset.UTC).toInstant());

    private final ClocksInHand inHand;
    private final ManagementService management;
    private final RuntimeService runtime;

    Timers(ClocksInHand inHand, ManagementService management, RuntimeService runtime) {
        this.inHand = inHand;
        this.management = management;
        this.runtime = runtime;
    }

    /** First moment that is too late for the latest running clock of the kind. */
    public Date due(String type, String caseId, String clock, String part) {
        return at(running(type, caseId, List.of(clock), part)
                .map(Deadline::timerAt)
                .orElse(null));
    }

    /** The latest of these clocks that runs. One that stands still has no end; its timer is set anew when it runs on. */
    public Optional<Deadline> running(String type, String caseId, Collection<String> clocks, String part) {
        return inHand.of(type, caseId).stream()
                .filter(deadline -> deadline.state().open()
                        && clocks.contains(deadline.clockId())
                        && deadline.part().equals(part))
                .reduce((earlier, later) -> later)
                .filter(deadline -> deadline.state() != State.PAUSED);
    }

    /** As the engine takes it. */
    public static Date at(@Nullable Instant moment) {
        return moment == null ? NEVER : Date.from(moment);
    }

    /** Sets a timer anew; one that fired already stays gone. */
    public void move(String processInstanceId, String timer, Date due) {
        move(processInstanceId, timer, "", part -> due);
    }

    /**
     * Sets a timer of several that are alike anew.
     *
     * @param variable says which part an execution is about
     * @param due by part; an empty one where the execution has none
     */
    public void move(String processInstanceId, String timer, String variable, Function<String, Date> due) {
        management
                .createJobQuery()
                .processInstanceId(processInstanceId)
                .activityId(timer)
                .timers()
                .list()
                .forEach(job -> {
                    Object part = variable.isEmpty() ? null : runtime.getVariable(job.getExecutionId(), variable);
                    Date moved = due.apply(part == null ? "" : part.toString());
                    if (!moved.equals(job.getDuedate())) {
                        management.setJobDuedate(job.getId(), moved);
                    }
                });
    }
}
