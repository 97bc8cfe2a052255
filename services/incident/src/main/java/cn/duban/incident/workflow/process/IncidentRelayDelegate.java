package cn.duban.incident.workflow.process;

import cn.duban.casework.file.WorkItem;
import cn.duban.incident.lifecycle.Incident;
import cn.duban.incident.lifecycle.Incidents;
import cn.duban.incident.lifecycle.RelayLeg;
import cn.duban.incident.parts.CaseParts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** What the model asks the incident by {@code ${incidentRelay...}}. */
@ApplicationScoped
public class IncidentRelayDelegate {
    private final Incidents incidents;
    private final CaseParts parts;

    IncidentRelayDelegate(Incidents incidents, CaseParts parts) {
        this.incidents = incidents;
        this.parts = parts;
    }

    /** Levels that still have something to do, or wait for the report. */
    public List<String> openLevels(DelegateExecution execution) {
        Incident incident = incident(execution);
        List<WorkItem> items = parts.items(incident);
        return incident.relay().legs().stream()
                .filter(leg -> (leg.required() || leg.sent()) && !leg.skipped())
                .filter(leg -> !leg.received() || has(items, "Task_Relay", leg) || has(items, "Task_SendNotices", leg))
                .map(leg -> leg.level().name())
                .toList();
    }

    public boolean open(DelegateExecution execution) {
        return !openLevels(execution).isEmpty();
    }

    public boolean received(DelegateExecution execution) {
        String level = IncidentClockDelegate.part(execution);
        return incident(execution).relay().legs().stream()
                .anyMatch(leg -> leg.level().name().equals(level) && leg.received());
    }

    public boolean mustRelay(DelegateExecution execution) {
        return waits(execution, "Task_Relay", IncidentClockDelegate.part(execution));
    }

    public boolean mustNotify(DelegateExecution execution) {
        return waits(execution, "Task_SendNotices", IncidentClockDelegate.part(execution));
    }

    public boolean followsUp(DelegateExecution execution) {
        return waits(execution, "Task_FollowUp", "");
    }

    public boolean incomplete(DelegateExecution execution) {
        return waits(execution, "Task_Complete", "");
    }

    public boolean expectsArrival(DelegateExecution execution) {
        return waits(execution, "Task_RecordArrival", "");
    }

    public boolean enterpriseReports(DelegateExecution execution) {
        return waits(execution, "Task_EnterpriseReport", "");
    }

    private boolean waits(DelegateExecution execution, String key, String part) {
        return parts.items(incident(execution)).stream()
                .anyMatch(item -> item.key().equals(key) && item.part().equals(part));
    }

    private static boolean has(List<WorkItem> items, String key, RelayLeg leg) {
        return items.stream()
                .anyMatch(item ->
                        item.key().equals(key) && item.part().equals(leg.level().name()));
    }

    private Incident incident(DelegateExecution execution) {
        String id = execution.getProcessBusinessKey();
        return incidents.find(id).orElseThrow(() -> new IllegalStateException("No incident " + id));
    }
}
