package cn.duban.incident.workflow.process;

import cn.duban.casework.process.ProcessModel;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** The reporting of an incident. */
@ApplicationScoped
class IncidentReportModel implements ProcessModel {
    private final IncidentClockDelegate clock;
    private final IncidentRelayDelegate relay;

    IncidentReportModel(IncidentClockDelegate clock, IncidentRelayDelegate relay) {
        this.clock = clock;
        this.relay = relay;
    }

    @Override
    public String key() {
        return IncidentReportProcess.KEY;
    }

    @Override
    public String resource() {
        return IncidentReportProcess.RESOURCE;
    }

    @Override
    public Map<String, Object> beans() {
        return Map.of("incidentClock", clock, "incidentRelay", relay);
    }
}
