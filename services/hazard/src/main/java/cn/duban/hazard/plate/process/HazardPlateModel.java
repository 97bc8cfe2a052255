package cn.duban.hazard.plate.process;

import cn.duban.casework.process.ProcessModel;
import cn.duban.casework.scheme.SchemedModel;
import cn.duban.hazard.plate.Plate;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Listed supervision of a hazard. */
@ApplicationScoped
class HazardPlateModel implements ProcessModel, SchemedModel {
    private final PlateClockDelegate plateClock;

    HazardPlateModel(PlateClockDelegate plateClock) {
        this.plateClock = plateClock;
    }

    @Override
    public String key() {
        return HazardPlateProcess.KEY;
    }

    @Override
    public String caseType() {
        return Plate.TYPE;
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
