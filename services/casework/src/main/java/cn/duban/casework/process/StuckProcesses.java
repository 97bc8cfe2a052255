package cn.duban.casework.process;

import cn.duban.casework.process.ProcessAlert.Reason;
import cn.duban.casework.process.ProcessAlerts.Failure;
import cn.duban.casework.step.TakeStep;
import cn.duban.platform.workflow.HeldStarts;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/**
 * Looks for jobs that failed for good and for processes that could not be begun, and raises one alert for each, open
 * until the job ran or is gone.
 */
@ApplicationScoped
public class StuckProcesses {
    private static final int BATCH = 500;

    /** After this many attempts, over a minute, it is no passing trouble. */
    private static final int ATTEMPTS = 4;

    private final RuntimeService runtime;
    private final ManagementService management;
    private final ModelNames names;
    private final HeldStarts held;
    private final ProcessAlerts alerts;

    StuckProcesses(
            RuntimeService runtime,
            ManagementService management,
            ModelNames names,
            HeldStarts held,
            ProcessAlerts alerts) {
        this.runtime = runtime;
        this.management = management;
        this.names = names;
        this.held = held;
        this.alerts = alerts;
    }

    /** Raises what stands still, and lets go what came right. */
    @Scheduled(
            every = "${duban.process.watch-every}",
            delayed = "10s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    public void watch() {
        List<ProcessAlert> all = alerts.open(BATCH, 0);
        watchJobs(of(all, Reason.STANDS_STILL));
        watchStarts(of(all, Reason.NOT_BEGUN));
    }

    private void watchJobs(List<ProcessAlert> open) {
        Set<String> known =
                open.stream().map(ProcessAlert::jobId).filter(Objects::nonNull).collect(Collectors.toSet());
        Set<String> failing = failing(known);
        open.stream().filter(alert -> !failing.contains(alert.jobId())).forEach(this::cameRight);
        runtime.createIncidentQuery().incidentType(Incident.FAILED_JOB_HANDLER_TYPE).listPage(0, BATCH).stream()
                .filter(incident -> !failing.contains(incident.getConfiguration()))
                .forEach(this::raise);
    }

    private void watchStarts(List<ProcessAlert> open) {
        Set<String> waiting = held.among(open.stream().map(ProcessAlert::caseId).toList());
        open.stream().filter(alert -> !waiting.contains(alert.caseId())).forEach(this::cameRight);
        held.stubborn(ATTEMPTS, BATCH)
                .forEach(one -> alerts.notBegun(one.caseId(), one.process(), names.model(one.process()), one.fault()));
    }

    private void cameRight(ProcessAlert alert) {
        alerts.resolve(alert, TakeStep.PLATFORM, "流程已自行恢复");
    }

    private static List<ProcessAlert> of(List<ProcessAlert> all, Reason reason) {
        return all.stream().filter(alert -> alert.reason() == reason).toList();
    }

    // The first failure of somebody's own try gives a job its retries again: it has not run for all that.
    private Set<String> failing(Set<String> jobs) {
        return jobs.isEmpty()
                ? Set.of()
                : management.createJobQuery().jobIds(jobs).list().stream()
                        .filter(job -> job.getRetries() <= 0 || job.getExceptionMessage() != null)
                        .map(Job::getId)
                        .collect(Collectors.toSet());
    }

    private void raise(Incident incident) {
        ProcessInstance instance = runtime.createProcessInstanceQuery()
                .processInstanceId(incident.getProcessInstanceId())
                .singleResult();
        if (instance != null) {
            String definition = incident.getProcessDefinitionId();
            alerts.standsStill(
                    instance.getBusinessKey(),
                    new Failure(
                            incident.getConfiguration(),
                            names.modelOf(definition),
                            names.placeIn(definition, incident.getActivityId()),
                            incident.getIncidentMessage()));
        }
    }
}
