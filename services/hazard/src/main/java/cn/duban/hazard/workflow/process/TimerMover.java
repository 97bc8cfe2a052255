package cn.duban.hazard.workflow.process;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Date;
import org.camunda.bpm.engine.ManagementService;

/** Sets the timers of the work anew after its clock was moved. */
@ApplicationScoped
class TimerMover {
    private final ManagementService management;
    private final TimerTimes times;

    TimerMover(ManagementService management, TimerTimes times) {
        this.management = management;
        this.times = times;
    }

    void move(String processInstanceId, String hazardId) {
        String task = HazardRectificationProcess.TASK_RECTIFY;
        move(processInstanceId, HazardRectificationProcess.TIMER_RECTIFY_MISSED, times.due(hazardId, task));
        move(processInstanceId, HazardRectificationProcess.TIMER_RECTIFY_REMINDER, times.reminder(hazardId, task));
        move(processInstanceId, HazardRectificationProcess.TIMER_RECTIFY_HALF_TIME, times.halfTime(hazardId, task));
    }

    // A timer that fired already is gone and stays so: its reminder was sent.
    private void move(String processInstanceId, String activity, Date due) {
        management
                .createJobQuery()
                .processInstanceId(processInstanceId)
                .activityId(activity)
                .timers()
                .list()
                .forEach(job -> management.setJobDuedate(job.getId(), due));
    }
}
