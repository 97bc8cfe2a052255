package cn.duban.hazard.workflow.process;

import cn.duban.casework.process.ProcessModel;
import cn.duban.casework.scheme.SchemedModel;
import cn.duban.hazard.lifecycle.Hazard;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** The rectification of a hazard. */
@ApplicationScoped
class HazardRectificationModel implements ProcessModel, SchemedModel {
    private final HazardClockDelegate hazardClock;

    HazardRectificationModel(HazardClockDelegate hazardClock) {
        this.hazardClock = hazardClock;
    }

    @Override
    public String key() {
        return HazardRectificationProcess.KEY;
    }

    @Override
    public String caseType() {
        return Hazard.TYPE;
    }

    @Override
    public boolean begunLater() {
        return true;
    }

    @Override
    public String resource() {
        return HazardRectificationProcess.RESOURCE;
    }

    @Override
    public Map<String, Object> beans() {
        return Map.of("hazardClock", hazardClock);
    }
}
