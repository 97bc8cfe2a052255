package cn.duban.incident.steps;

import cn.duban.casework.cases.CaseFacts;
import cn.duban.casework.cases.Cases;
import cn.duban.incident.informant.Handlers;
import cn.duban.incident.lifecycle.Incidents;
import cn.duban.incident.parts.CaseParts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Incidents as the cases of this service. */
@ApplicationScoped
class IncidentCases implements Cases {
    private final Incidents incidents;
    private final Handlers handlers;
    private final CaseParts parts;

    IncidentCases(Incidents incidents, Handlers handlers, CaseParts parts) {
        this.incidents = incidents;
        this.handlers = handlers;
        this.parts = parts;
    }

    @Override
    public String opensSealed(String file, List<Object> values) {
        return "exists (select 1 from incident i where i.id = " + file + ".subject_id and " + handlers.opens(values)
                + ")";
    }

    @Override
    public Optional<CaseFacts> facts(String id) {
        return incidents.find(id).map(incident -> parts.handled(incident).facts());
    }
}
