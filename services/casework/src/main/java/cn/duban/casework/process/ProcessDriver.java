package cn.duban.casework.process;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;

/**
 * Moves a process to where its case is, in the caller's transaction, and continues first what an earlier step left to the
 * job executor. Where the process waits for something else it raises an alert and lets the step stand.
 */
@ApplicationScoped
public class ProcessDriver {
    /** More continuations than any model has in a row. */
    private static final int ROUNDS = 3;

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;
    private final Timers timers;
    private final ProcessAlerts alerts;

    ProcessDriver(
            RuntimeService runtime,
            TaskService tasks,
            ManagementService management,
            Timers timers,
            ProcessAlerts alerts) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.management = management;
        this.timers = timers;
        this.alerts = alerts;
    }

    /** The process of the case, while it runs. */
    public Optional<ProcessInstance> running(String caseId, String key) {
        return Optional.ofNullable(runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(caseId)
                .processDefinitionKey(key)
                .singleResult());
    }

    /** Begins it on the newest version of the shipped model. */
    public ProcessInstance begin(String caseId, String key, Map<String, Object> variables) {
        return runtime.createProcessInstanceByKey(key)
                .processDefinitionWithoutTenantId()
                .businessKey(caseId)
                .setVariables(variables)
                .execute();
    }

    /** Begins it on the model of a division's scheme. @param definition the engine's id of it */
    public ProcessInstance beginOn(String definition, String caseId, Map<String, Object> variables) {
        return runtime.startProcessInstanceById(definition, caseId, variables);
    }

    /** Completes one of the user tasks of the kind; which of several that are alike does not matter. */
    public void complete(ProcessInstance process, String key, Map<String, Object> decided) {
        complete(process, key, task -> true, decided);
    }

    /** Completes all user tasks of the kind: what is done is done for each. */
    public void completeAll(ProcessInstance process, String key, Map<String, Object> decided) {
        List<Task> found = reached(process, () -> waiting(process, key));
        if (found.isEmpty()) {
            alerts.outOfStep(process, key);
        }
        found.forEach(task -> tasks.complete(task.getId(), decided));
    }

    /** Completes the user task that is about this. */
    public void complete(
            ProcessInstance process, String key, String variable, String value, Map<String, Object> decided) {
        complete(process, key, task -> is(task.getExecutionId(), variable, value), decided);
    }

    /** Tells the one place that waits for the message. */
    public void trigger(ProcessInstance process, String message) {
        trigger(process, message, Map.of());
    }

    /** Begins an event sub-process that is about this. */
    public void trigger(ProcessInstance process, String message, Map<String, Object> about) {
        if (reached(process, () -> subscriptions(process, message)).isEmpty()) {
            alerts.outOfStep(process, message);
        } else {
            runtime.createMessageCorrelation(message)
                    .processInstanceId(process.getId())
                    .setVariablesToTriggeredScope(about)
                    .correlate();
        }
    }

    /** Tells everything that waits for the message. */
    public void tellAll(ProcessInstance process, String message) {
        subscriptions(process, message).forEach(this::received);
    }

    /** Tells what waits for the message and is about this. */
    public void tell(ProcessInstance process, String message, String variable, String value) {
        reached(
                        process,
                        () -> subscriptions(process, message).stream()
                                .filter(one -> is(one.getExecutionId(), variable, value))
                                .toList())
                .stream()
                .findFirst()
                .ifPresentOrElse(this::received, () -> alerts.outOfStep(process, message));
    }

    /**
     * Sets timers anew to the end of their clocks; one that fired already stays gone.
     *
     * @param type kind of case the clocks belong to
     * @param clocks by timer
     * @param variable says which part an execution is about
     */
    public void move(ProcessInstance process, String type, Map<String, String> clocks, String variable) {
        String caseId = process.getBusinessKey();
        clocks.forEach((timer, clock) ->
                timers.move(process.getId(), timer, variable, part -> timers.due(type, caseId, clock, part)));
    }

    /** The same where there is but one of each. */
    public void move(ProcessInstance process, String type, Map<String, String> clocks) {
        move(process, type, clocks, "");
    }

    private void complete(ProcessInstance process, String key, Predicate<Task> which, Map<String, Object> decided) {
        reached(process, () -> waiting(process, key).stream().filter(which).toList()).stream()
                .findFirst()
                .ifPresentOrElse(found -> tasks.complete(found.getId(), decided), () -> alerts.outOfStep(process, key));
    }

    private List<Task> waiting(ProcessInstance process, String key) {
        return tasks.createTaskQuery()
                .processInstanceId(process.getId())
                .taskDefinitionKey(key)
                .list();
    }

    /** What the process waits for, looked for until nothing is left to continue. */
    private <T> List<T> reached(ProcessInstance process, Supplier<List<T>> look) {
        List<T> found = look.get();
        boolean moving = true;
        for (int round = 0; found.isEmpty() && moving && round < ROUNDS; round++) {
            moving = goOn(process);
            // Even where nothing was left to do: the job executor may have done it between the two looks.
            found = look.get();
        }
        return found;
    }

    // Should the job executor run the same job now, one of the two transactions fails and is tried again. One that
    // failed
    // before would fail the step too: it is told by itself, and the step stands.
    private boolean goOn(ProcessInstance process) {
        List<Job> jobs = management.createJobQuery().processInstanceId(process.getId()).messages().list().stream()
                .filter(job -> job.getRetries() > 0 && job.getExceptionMessage() == null)
                .toList();
        for (Job job : jobs) {
            try {
                management.executeJob(job.getId());
            } catch (RuntimeException e) {
                throw new JobTaken(e);
            }
        }
        return !jobs.isEmpty();
    }

    private List<EventSubscription> subscriptions(ProcessInstance process, String message) {
        return runtime.createEventSubscriptionQuery()
                .processInstanceId(process.getId())
                .eventName(message)
                .list();
    }

    private void received(EventSubscription subscription) {
        runtime.messageEventReceived(subscription.getEventName(), subscription.getExecutionId());
    }

    private boolean is(String executionId, String variable, @Nullable String value) {
        return Objects.equals(runtime.getVariable(executionId, variable), value);
    }
}
