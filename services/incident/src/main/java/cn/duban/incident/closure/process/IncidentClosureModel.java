package cn.duban.incident.closure.process;

import cn.duban.casework.process.ProcessModel;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** The closing of a case. */
@ApplicationScoped
class IncidentClosureModel implements ProcessModel {
    private final ClosureSetsDelegate sets;
    private final ClosureItemsDelegate items;

    IncidentClosureModel(ClosureSetsDelegate sets, ClosureItemsDelegate items) {
        this.sets = sets;
        this.items = items;
    }

    @Override
    public String key() {
        return IncidentClosureProcess.KEY;
    }

    @Override
    public String resource() {
        return IncidentClosureProcess.RESOURCE;
    }

    @Override
    public Map<String, Object> beans() {
        return Map.of("closureSets", sets, "closureItems", items);
    }
}
