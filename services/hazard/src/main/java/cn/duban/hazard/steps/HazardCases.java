package cn.duban.hazard.steps;

import cn.duban.casework.cases.CaseFacts;
import cn.duban.casework.cases.Cases;
import cn.duban.hazard.lifecycle.Hazards;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.Optional;

/** Hazards, and what goes along with them, as the cases of this service. */
@ApplicationScoped
class HazardCases implements Cases {
    private final HazardScope scope;
    private final Hazards hazards;
    private final Instance<HazardCompanion> companions;

    HazardCases(HazardScope scope, Hazards hazards, @Any Instance<HazardCompanion> companions) {
        this.scope = scope;
        this.hazards = hazards;
        this.companions = companions;
    }

    @Override
    public void checkVisible(String id) {
        scope.check(id);
    }

    @Override
    public Optional<CaseFacts> facts(String id) {
        return hazards.find(id)
                .map(hazard -> new CaseFacts(
                        "hazard",
                        hazard.id(),
                        hazard.number(),
                        hazard.finding().title(),
                        hazard.place().divisionPath(),
                        hazard.place().divisionName()))
                .or(() -> companions.stream()
                        .flatMap(companion -> companion.facts(id).stream())
                        .findFirst());
    }
}
