package cn.duban.incident.steps;

import cn.duban.casework.cases.CaseFacts;
import cn.duban.casework.cases.Cases;
import cn.duban.incident.clocks.IncidentClocks;
import cn.duban.incident.lifecycle.Incidents;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Incidents as the cases of this service. */
@ApplicationScoped
class IncidentCases implements Cases {
    private final IncidentScope scope;
    private final Incidents incidents;

    IncidentCases(IncidentScope scope, Incidents incidents) {
        this.scope = scope;
        this.incidents = incidents;
    }

    @Override
    public void checkVisible(String id) {
        scope.check(id);
    }

    @Override
    public Optional<CaseFacts> facts(String id) {
        return incidents
                .find(id)
                .map(incident -> new CaseFacts(
                        IncidentClocks.SUBJECT,
                        incident.id(),
                        incident.number(),
                        incident.title(),
                        incident.place().divisionPath(),
                        incident.place().divisionName()));
    }
}
