package cn.duban.hazard.steps;

import cn.duban.casework.cases.CaseFacts;
import cn.duban.casework.cases.Cases;
import cn.duban.hazard.informant.Handlers;
import cn.duban.hazard.lifecycle.HandledHazard;
import cn.duban.hazard.lifecycle.Hazards;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.Optional;

/** Hazards, and what goes along with them, as the cases of this service. */
@ApplicationScoped
class HazardCases implements Cases {
    private final Hazards hazards;
    private final Handlers handlers;
    private final Instance<HazardCompanion> companions;

    HazardCases(Hazards hazards, Handlers handlers, @Any Instance<HazardCompanion> companions) {
        this.hazards = hazards;
        this.handlers = handlers;
        this.companions = companions;
    }

    @Override
    public String opensSealed(String file, List<Object> values) {
        return "exists (select 1 from hazard h where h.id = " + file + ".subject_id and " + handlers.opens(values)
                + ")";
    }

    @Override
    public Optional<CaseFacts> facts(String id) {
        return hazards.find(id)
                .map(hazard -> new HandledHazard(hazard).facts())
                .or(() -> companions.stream()
                        .flatMap(companion -> companion.facts(id).stream())
                        .findFirst());
    }
}
