package cn.duban.incident.workflow.process;

import cn.duban.incident.lifecycle.ClockIds;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;

/** Sets the timers anew where a re-graded incident gives another time. A timer that fired already stays gone. */
@ApplicationScoped
class TimerMover {
    private static final Map<String, String> CLOCKS = Map.of(
            "Timer_FollowUpMissed", ClockIds.FOLLOW_UP,
            "Timer_RelayMissed", ClockIds.RELAY,
            "Timer_NoticesMissed", ClockIds.NOTICES);

    private final ManagementService management;
    private final RuntimeService runtime;
    private final TimerTimes times;

    TimerMover(ManagementService management, RuntimeService runtime, TimerTimes times) {
        this.management = management;
        this.runtime = runtime;
        this.times = times;
    }

    void move(String processInstanceId, String incidentId) {
        CLOCKS.forEach((timer, clock) -> management
                .createJobQuery()
                .processInstanceId(processInstanceId)
                .activityId(timer)
                .timers()
                .list()
                .forEach(job -> move(job, times.due(incidentId, clock, part(job)))));
    }

    private void move(Job job, Date due) {
        if (!due.equals(job.getDuedate())) {
            management.setJobDuedate(job.getId(), due);
        }
    }

    private String part(Job job) {
        Object level = runtime.getVariable(job.getExecutionId(), IncidentReportProcess.LEVEL);
        return level == null ? "" : level.toString();
    }
}
