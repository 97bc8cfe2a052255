package cn.duban.hazard.plate.process;

import cn.duban.deadline.Deadline;
import cn.duban.hazard.plate.PlateClocks;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;

/** When the timers of the process fire, as absolute dates, and how they move with their clocks. */
@ApplicationScoped
class PlateTimers {
    /** A clock without an end yet is left to the sweeper of the deadlines, which knows when it gets one. */
    static final Date NEVER =
            Date.from(LocalDate.of(9999, 1, 1).atStartOfDay(ZoneOffset.UTC).toInstant());

    private final PlateClocks clocks;
    private final ManagementService management;

    PlateTimers(PlateClocks clocks, ManagementService management) {
        this.clocks = clocks;
        this.management = management;
    }

    Date due(String plateId, String clockId) {
        Deadline deadline = clocks.open(plateId).get(clockId);
        return date(deadline == null ? null : deadline.timerAt());
    }

    /** Sets timers anew to the end of their clocks; one that fired already stays gone. */
    void move(ProcessInstance process) {
        HazardPlateProcess.MOVING.forEach((timer, clock) -> {
            Date due = due(process.getBusinessKey(), clock);
            management.createJobQuery().processInstanceId(process.getId()).activityId(timer).timers().list().stream()
                    .filter(job -> !due.equals(job.getDuedate()))
                    .forEach(job -> management.setJobDuedate(job.getId(), due));
        });
    }

    private static Date date(@Nullable Instant instant) {
        return instant == null ? NEVER : Date.from(instant);
    }
}
