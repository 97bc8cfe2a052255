package cn.duban.accountability.workflow.process;

import cn.duban.accountability.matter.Matter;
import cn.duban.accountability.matter.MatterProcess;
import cn.duban.casework.file.WorkItem;
import cn.duban.casework.process.ProcessAlerts;
import cn.duban.casework.process.ProcessDriver;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;

/**
 * The process behind a matter. It follows in the transaction of the step, so that the two commit together or not at all.
 * Where it waits for something else it raises an alert and lets the step stand.
 */
@ApplicationScoped
class MatterWorkflow implements MatterProcess {
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final StartRequests requests;
    private final ProcessDriver driver;
    private final ProcessAlerts alerts;
    private final Instance<AccountabilityModel> models;

    MatterWorkflow(
            RuntimeService runtime,
            TaskService tasks,
            StartRequests requests,
            ProcessDriver driver,
            ProcessAlerts alerts,
            @Any Instance<AccountabilityModel> models) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.requests = requests;
        this.driver = driver;
        this.alerts = alerts;
        this.models = models;
    }

    @Override
    public void begin(Matter matter) {
        model(matter).ifPresent(model -> requests.add(matter.id(), model.key()));
    }

    @Override
    public void ready(Matter matter) {
        if (requests.takeOne(matter.id())) {
            model(matter).ifPresent(model -> runtime.startProcessInstanceByKey(model.key(), matter.id()));
        }
    }

    @Override
    public void follow(Matter matter, List<WorkItem> before) {
        List<WorkItem> now = matter.items();
        List<String> messages = matter.sent();
        model(matter)
                .ifPresent(model -> driver.running(matter.id(), model.key()).ifPresent(process -> {
                    before.stream()
                            .filter(item -> model.tasks().contains(item.key()))
                            .filter(item -> now.stream().noneMatch(item::sameAs))
                            .forEach(item -> complete(process, item, now));
                    messages.forEach(message -> driver.trigger(process, message));
                    driver.move(process, matter.type(), model.timers(), MatterDelegate.PART);
                }));
    }

    private Optional<AccountabilityModel> model(Matter matter) {
        return models.stream()
                .filter(model -> model.matterType().equals(matter.type()))
                .findFirst();
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
            alerts.outOfStep(process, item.key());
        }
    }

    private boolean ended(ProcessInstance process) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceId(process.getId())
                        .count()
                == 0;
    }

    private @Nullable String part(Task task) {
        Object part = runtime.getVariable(task.getExecutionId(), MatterDelegate.PART);
        return part == null ? null : Objects.toString(part);
    }
}
