package cn.duban.casework.process;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/** Looks for jobs that failed for good and raises one alert for each. */
@ApplicationScoped
class StuckProcesses {
    /** Written on an incident once it was raised, so that restarts and other copies do not raise it again. */
    private static final String RAISED = "raised";

    private final RuntimeService runtime;
    private final ProcessAlerts alerts;

    StuckProcesses(RuntimeService runtime, ProcessAlerts alerts) {
        this.runtime = runtime;
        this.alerts = alerts;
    }

    @Scheduled(
            every = "${duban.process.watch-every}",
            delayed = "10s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void watch() {
        List<Incident> incidents = runtime.createIncidentQuery()
                .incidentType(Incident.FAILED_JOB_HANDLER_TYPE)
                .list();
        incidents.stream()
                .filter(incident -> !RAISED.equals(incident.getAnnotation()))
                .forEach(this::raise);
    }

    private void raise(Incident incident) {
        ProcessInstance instance = runtime.createProcessInstanceQuery()
                .processInstanceId(incident.getProcessInstanceId())
                .singleResult();
        if (instance != null) {
            alerts.retriesExhausted(
                    instance.getBusinessKey(), incident.getActivityId(), String.valueOf(incident.getIncidentMessage()));
        }
        runtime.setAnnotationForIncidentById(incident.getId(), RAISED);
    }
}
