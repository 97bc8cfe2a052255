package cn.duban.accountability.workflow.process;

import cn.duban.accountability.matter.Matter;
import cn.duban.casework.file.WorkItem;
import cn.duban.casework.process.ProcessAlerts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;

/**
 * The process behind a matter. It follows in the transaction of the step, so that the two commit together or not at all.
 * Where it waits for something else it raises an alert and lets the step stand.
 */
@ApplicationScoped
public class MatterWorkflow {
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;
    private final StartRequests requests;
    private final TimerTimes times;
    private final ProcessAlerts alerts;
    private final Instance<AccountabilityModel> models;

    MatterWorkflow(
            RuntimeService runtime,
            TaskService tasks,
            ManagementService management,
            StartRequests requests,
            TimerTimes times,
            ProcessAlerts alerts,
            @Any Instance<AccountabilityModel> models) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.management = management;
        this.requests = requests;
        this.times = times;
        this.alerts = alerts;
        this.models = models;
    }

    /** Asks for the matter's process; the starter begins it soon. */
    public void begin(Matter matter) {
        model(matter).ifPresent(model -> requests.add(matter.id(), model.key()));
    }

    /** Begins it now where the starter has not come to it: before the step, so that it stands where the matter is. */
    public void ready(Matter matter) {
        if (requests.takeOne(matter.id())) {
            model(matter).ifPresent(model -> runtime.startProcessInstanceByKey(model.key(), matter.id()));
        }
    }

    /** Completes what the step did, passes its messages on, sets its timers anew. */
    public void follow(Matter matter, List<WorkItem> before, List<WorkItem> now) {
        List<String> messages = matter.sent();
        model(matter)
                .ifPresent(model -> running(matter, model).ifPresent(process -> {
                    before.stream()
                            .filter(item -> model.tasks().contains(item.key()))
                            .filter(item -> now.stream().noneMatch(item::sameAs))
                            .forEach(item -> complete(process, item, now));
                    messages.forEach(message -> correlate(process, message));
                    moveTimers(process, model);
                }));
    }

    private Optional<AccountabilityModel> model(Matter matter) {
        return models.stream()
                .filter(model -> model.matterType().equals(matter.type()))
                .findFirst();
    }

    private Optional<ProcessInstance> running(Matter matter, AccountabilityModel model) {
        return Optional.ofNullable(runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(matter.id())
                .processDefinitionKey(model.key())
                .singleResult());
    }

    // One user task may stand for several things to do: it is done with the last of them.
    private void complete(ProcessInstance process, WorkItem item, List<WorkItem> now) {
        List<Task> waiting = tasks.createTaskQuery()
                .processInstanceId(process.getId())
                .taskDefinitionKey(item.key())
                .list();
        Optional<Task> own =
                waiting.stream().filter(task -> item.part().equals(part(task))).findFirst();
        boolean last = now.stream().noneMatch(other -> other.key().equals(item.key()));
        Optional<Task> shared =
                waiting.stream().filter(task -> part(task) == null).findFirst();
        if (own.isPresent()) {
            tasks.complete(own.get().getId());
        } else if (last && shared.isPresent()) {
            tasks.complete(shared.get().getId());
        } else if (last && !ended(process)) {
            gone(process, item);
        }
    }

    // Of several that are alike the first to go took the task with it.
    private void gone(ProcessInstance process, WorkItem item) {
        if (item.part().isEmpty()) {
            alerts.outOfStep(process.getBusinessKey(), item.key());
        }
    }

    private boolean ended(ProcessInstance process) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceId(process.getId())
                        .count()
                == 0;
    }

    private void correlate(ProcessInstance process, String message) {
        List<EventSubscription> waiting = runtime.createEventSubscriptionQuery()
                .processInstanceId(process.getId())
                .eventName(message)
                .list();
        if (waiting.isEmpty()) {
            alerts.outOfStep(process.getBusinessKey(), message);
        } else {
            runtime.createMessageCorrelation(message)
                    .processInstanceId(process.getId())
                    .correlate();
        }
    }

    private void moveTimers(ProcessInstance process, AccountabilityModel model) {
        model.timers()
                .forEach((timer, clock) -> management
                        .createJobQuery()
                        .processInstanceId(process.getId())
                        .activityId(timer)
                        .timers()
                        .list()
                        .forEach(job -> move(process, job, clock)));
    }

    private void move(ProcessInstance process, Job job, String clock) {
        Object part = runtime.getVariable(job.getExecutionId(), TimerTimes.PART);
        Date due = times.due(process.getBusinessKey(), clock, part == null ? "" : part.toString());
        if (!due.equals(job.getDuedate())) {
            management.setJobDuedate(job.getId(), due);
        }
    }

    private @Nullable String part(Task task) {
        Object part = runtime.getVariable(task.getExecutionId(), TimerTimes.PART);
        return part == null ? null : Objects.toString(part);
    }
}
