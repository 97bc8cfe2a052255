package cn.duban.accountability.duty.process;

import cn.duban.accountability.duty.Duty;
import cn.duban.casework.process.ProcessAlerts;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.IntSupplier;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;

/** The process behind each duty. It follows in the transaction of the step, so that both commit or neither does. */
@ApplicationScoped
public class DutyWorkflow {
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final DutyStarts starts;
    private final ProcessAlerts alerts;

    DutyWorkflow(RuntimeService runtime, TaskService tasks, DutyStarts starts, ProcessAlerts alerts) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.starts = starts;
        this.alerts = alerts;
    }

    /** Asks for processes; the starter begins them soon, behind the arming. */
    public void begin(List<Duty> duties, OffsetDateTime at) {
        starts.add(duties.stream().map(Duty::id).toList(), at);
    }

    /** Runs the arming of a period; the processes of its duties begin once all of them are armed. */
    public int arming(IntSupplier period) {
        starts.armingBegins();
        try {
            return period.getAsInt();
        } finally {
            starts.armingEnds();
        }
    }

    /** As much was filed as is owed. */
    public void completed(Duty duty) {
        ProcessInstance process = process(duty);
        Task task = process == null
                ? null
                : tasks.createTaskQuery()
                        .processInstanceId(process.getId())
                        .taskDefinitionKey(RecurringDutyProcess.FILE_EVIDENCE)
                        .singleResult();
        if (task == null) {
            alerts.outOfStep(duty.id(), RecurringDutyProcess.FILE_EVIDENCE);
        } else {
            tasks.complete(task.getId());
        }
    }

    /** Evidence was sent back; it is to be filed again. */
    public void returned(Duty duty) {
        tell(duty, RecurringDutyProcess.MESSAGE_RETURNED);
    }

    /** Somebody else owes it now. */
    public void handedOver(Duty duty) {
        tell(duty, RecurringDutyProcess.MESSAGE_HANDED_OVER);
    }

    /** Nobody owes it any more. */
    public void withdrawn(Duty duty) {
        tell(duty, RecurringDutyProcess.MESSAGE_WITHDRAWN);
    }

    private void tell(Duty duty, String message) {
        ProcessInstance process = process(duty);
        if (process == null || !waits(process, message)) {
            alerts.outOfStep(duty.id(), message);
        } else {
            runtime.createMessageCorrelation(message)
                    .processInstanceId(process.getId())
                    .correlate();
        }
    }

    private boolean waits(ProcessInstance process, String message) {
        return runtime.createEventSubscriptionQuery()
                        .processInstanceId(process.getId())
                        .eventName(message)
                        .count()
                > 0;
    }

    /** A step that comes before the starter begins the process itself. */
    private @Nullable ProcessInstance process(Duty duty) {
        if (starts.takeOne(duty.id())) {
            return runtime.startProcessInstanceByKey(RecurringDutyProcess.KEY, duty.id());
        }
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(duty.id())
                .processDefinitionKey(RecurringDutyProcess.KEY)
                .singleResult();
    }
}
