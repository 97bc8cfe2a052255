package cn.duban.incident.steps;

import cn.duban.incident.informant.Handlers;
import cn.duban.incident.lifecycle.Incident;
import cn.duban.platform.visibility.VisibleKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Incidents are seen by whoever has them in scope. */
@ApplicationScoped
class IncidentKind implements VisibleKind {
    private final IncidentScope scope;
    private final Handlers handlers;

    IncidentKind(IncidentScope scope, Handlers handlers) {
        this.scope = scope;
        this.handlers = handlers;
    }

    @Override
    public String kind() {
        return Incident.TYPE;
    }

    @Override
    public String seen(String id, List<Object> values) {
        return "exists (select 1 from incident i where " + scope.predicate(values) + " and i.id = " + id + ")";
    }

    @Override
    public String open(String id, List<Object> values) {
        return "exists (select 1 from incident i where (i.channel <> 'TIP_OFF' or " + handlers.opens(values)
                + ") and i.id = " + id + ")";
    }

    @Override
    public String place(String id) {
        return "(select i.division_path from incident i where i.id = " + id + ")";
    }
}
