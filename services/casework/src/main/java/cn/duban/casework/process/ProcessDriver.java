package cn.duban.casework.process;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;

/**
 * Moves a process to where its case is, in the caller's transaction. Where the process waits for something else it raises
 * an alert and lets the step stand.
 */
@ApplicationScoped
public class ProcessDriver {
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final Timers timers;
    private final ProcessAlerts alerts;

    ProcessDriver(RuntimeService runtime, TaskService tasks, Timers timers, ProcessAlerts alerts) {
        this.runtime = runtime;
        this.tasks = tasks;
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

    /** Begins it. */
    public ProcessInstance begin(String caseId, String key, Map<String, Object> variables) {
        return runtime.startProcessInstanceByKey(key, caseId, variables);
    }

    /** Completes one of the user tasks of the kind; which of several that are alike does not matter. */
    public void complete(ProcessInstance process, String key, Map<String, Object> decided) {
        complete(process, key, task -> true, decided);
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
        if (subscriptions(process, message).isEmpty()) {
            alerts.outOfStep(process.getBusinessKey(), message);
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
        Optional<EventSubscription> waiting = subscriptions(process, message).stream()
                .filter(one -> is(one.getExecutionId(), variable, value))
                .findFirst();
        waiting.ifPresentOrElse(this::received, () -> alerts.outOfStep(process.getBusinessKey(), message));
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
        Optional<Task> task =
                tasks.createTaskQuery().processInstanceId(process.getId()).taskDefinitionKey(key).list().stream()
                        .filter(which)
                        .findFirst();
        task.ifPresentOrElse(
                found -> tasks.complete(found.getId(), decided), () -> alerts.outOfStep(process.getBusinessKey(), key));
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
