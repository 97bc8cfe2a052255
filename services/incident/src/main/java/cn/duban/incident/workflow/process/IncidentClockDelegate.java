package cn.duban.incident.workflow.process;

import cn.duban.casework.process.Timers;
import cn.duban.incident.lifecycle.Incident;
import cn.duban.incident.lifecycle.Incidents;
import cn.duban.incident.ringing.RingClocks;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** What a model calls by {@code ${incidentClock...}}: dates of timers, and one use case per side effect. */
@ApplicationScoped
public class IncidentClockDelegate {
    private final Timers timers;
    private final RingClocks clocks;
    private final Incidents incidents;

    IncidentClockDelegate(Timers timers, RingClocks clocks, Incidents incidents) {
        this.timers = timers;
        this.clocks = clocks;
        this.incidents = incidents;
    }

    /** First moment that is too late. */
    public Date dueAt(DelegateExecution execution, String clockId) {
        return timers.due(Incident.TYPE, execution.getProcessBusinessKey(), clockId, part(execution));
    }

    /** Records the miss. */
    public void ring(DelegateExecution execution, String clockId) {
        clocks.ring(execution.getProcessBusinessKey(), clockId, part(execution));
    }

    /** End of the period in which changes are reported. */
    public Date windowEnds(DelegateExecution execution) {
        return incidents
                .find(execution.getProcessBusinessKey())
                .map(incident ->
                        Date.from(incident.supplementUntil().plusSeconds(1).toInstant()))
                .orElse(Timers.NEVER);
    }

    /** Looks for what was left out in that period. */
    public void periodEnded(DelegateExecution execution) {
        clocks.periodEnded(execution.getProcessBusinessKey());
    }

    static String part(DelegateExecution execution) {
        Object level = execution.getVariable(IncidentReportProcess.LEVEL);
        return level == null ? "" : level.toString();
    }
}
