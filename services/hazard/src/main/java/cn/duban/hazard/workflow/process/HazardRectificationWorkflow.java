package cn.duban.hazard.workflow.process;

import cn.duban.casework.file.WorkItem;
import cn.duban.casework.process.JobTaken;
import cn.duban.casework.process.ProcessAlerts;
import cn.duban.casework.process.StartQueue;
import cn.duban.hazard.lifecycle.Hazard;
import cn.duban.hazard.lifecycle.WorkItems;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;

/**
 * The process behind each hazard. It follows the hazard in the transaction of the step, so that the two commit together
 * or not at all.
 */
@ApplicationScoped
public class HazardRectificationWorkflow {
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;
    private final StartQueue queue;
    private final ProcessAlerts alerts;

    HazardRectificationWorkflow(
            RuntimeService runtime,
            TaskService tasks,
            ManagementService management,
            StartQueue queue,
            ProcessAlerts alerts) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.management = management;
        this.queue = queue;
        this.alerts = alerts;
    }

    /** Asks for a process; the starter begins it soon, behind the filing. */
    public void begin(Hazard hazard) {
        queue.add(hazard.id(), phase(hazard));
    }

    /**
     * Completes the user tasks the step did. A step that comes before the starter begins the process itself.
     *
     * @param before what was to be done before the step
     */
    public void follow(Hazard hazard, List<WorkItem> before) {
        queue.takeOne(hazard.id())
                .ifPresent(phase -> runtime.startProcessInstanceByKey(
                        HazardRectificationProcess.KEY, hazard.id(), HazardRectificationProcess.variables(phase)));
        Set<String> now = keys(WorkItems.of(hazard));
        Set<String> then = keys(before);
        // A request for more time that falls away with the work is answered first: its task hangs on the work's.
        then.stream().filter(key -> !now.contains(key)).sorted().forEach(key -> complete(hazard, key));
        if (now.contains(HazardRectificationProcess.TASK_DECIDE_EXTENSION)
                && !then.contains(HazardRectificationProcess.TASK_DECIDE_EXTENSION)) {
            askForExtension(hazard);
        }
    }

    private void complete(Hazard hazard, String key) {
        Task task = task(hazard.id(), key);
        if (task == null) {
            alerts.outOfStep(hazard.id(), key);
        } else {
            tasks.complete(task.getId(), Map.of(HazardRectificationProcess.PHASE, phase(hazard)));
        }
    }

    private void askForExtension(Hazard hazard) {
        if (task(hazard.id(), HazardRectificationProcess.TASK_RECTIFY) == null) {
            alerts.outOfStep(hazard.id(), HazardRectificationProcess.MESSAGE_EXTENSION_REQUESTED);
        } else {
            runtime.createMessageCorrelation(HazardRectificationProcess.MESSAGE_EXTENSION_REQUESTED)
                    .processInstanceBusinessKey(hazard.id())
                    .correlate();
        }
    }

    /** The task, after continuing what an earlier step left to the job executor. */
    private @Nullable Task task(String hazardId, String key) {
        Task task = find(hazardId, key);
        boolean moving = true;
        for (int round = 0; task == null && moving && round < 3; round++) {
            moving = goOn(hazardId);
            // Even where nothing was left to do: the job executor may have done it between the two looks.
            task = find(hazardId, key);
        }
        return task;
    }

    private @Nullable Task find(String hazardId, String key) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(hazardId)
                .taskDefinitionKey(key)
                .singleResult();
    }

    // Should the job executor run the same job now, one of the two transactions fails and is tried again.
    private boolean goOn(String hazardId) {
        List<String> jobs = runtime.createProcessInstanceQuery().processInstanceBusinessKey(hazardId).list().stream()
                .flatMap(instance ->
                        management.createJobQuery().processInstanceId(instance.getId()).messages().list().stream())
                .map(job -> job.getId())
                .toList();
        jobs.forEach(this::run);
        return !jobs.isEmpty();
    }

    private void run(String job) {
        try {
            management.executeJob(job);
        } catch (RuntimeException e) {
            throw new JobTaken(e);
        }
    }

    private static String phase(Hazard hazard) {
        return hazard.awaitsRuling()
                ? HazardRectificationProcess.RULING
                : hazard.state().name();
    }

    private static Set<String> keys(List<WorkItem> items) {
        return items.stream()
                .map(WorkItem::key)
                .filter(HazardRectificationProcess.CLOCKS::containsKey)
                .collect(Collectors.toSet());
    }
}
