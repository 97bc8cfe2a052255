package cn.duban.hazard.plate.process;

import cn.duban.casework.process.ProcessModel;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Listed supervision of a hazard. */
@ApplicationScoped
class HazardPlateModel implements ProcessModel {
    private final PlateClockDelegate plateClock;

    HazardPlateModel(PlateClockDelegate plateClock) {
        this.plateClock = plateClock;
    }

    @Override
    public String key() {
        return HazardPlateProcess.KEY;
    }

    @Override
    public String resource() {
        return HazardPlateProcess.RESOURCE;
    }

    @Override
    public Map<String, Object> beans() {
        return Map.of("plateClock", plateClock);
    }
}
