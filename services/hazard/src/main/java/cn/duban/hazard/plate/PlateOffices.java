package cn.duban.hazard.plate;

import cn.duban.casework.actor.Body;
import cn.duban.casework.input.Refusals;
import cn.duban.contracts.hazard.PlateLevel;
import cn.duban.contracts.registry.DivisionChanged;
import cn.duban.contracts.registry.DivisionLevel;
import cn.duban.contracts.registry.OrganisationChanged;
import cn.duban.contracts.registry.OrganisationKind;
import cn.duban.hazard.lifecycle.Hazard;
import cn.duban.platform.directory.Directory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/** Who lists hazards at which level, from the service's own copy of the registry. */
@ApplicationScoped
public class PlateOffices {
    private final Directory directory;

    PlateOffices(Directory directory) {
        this.directory = directory;
    }

    /** The 安委办 of the level the place lies under; empty where the registry knows none. */
    public Optional<Office> at(PlateLevel level, String divisionPath) {
        return division(level, divisionPath)
                .flatMap(division -> body(OrganisationKind.SAFETY_OFFICE, division)
                        .map(office -> new Office(
                                level,
                                office,
                                body(OrganisationKind.GOVERNMENT, division).orElse(null),
                                false)));
    }

    /**
     * The level above that of a plate.
     *
     * @throws cn.duban.platform.problem.RuleProblem when there is none
     */
    public Office above(Plate plate, Hazard hazard) {
        Office asking = new Office(plate.level(), plate.office(), plate.seat(), false);
        return above(asking, hazard.place().divisionPath())
                .orElseThrow(() -> Refusals.refuse("no-level-above", "没有上一级", "level", "已是省级挂牌督办，不能再提请上级", null));
    }

    /**
     * The level above, skipping those the place does not lie under. Where its 安委办 is not on the platform, the office that
     * asks enters its answer.
     */
    Optional<Office> above(Office asking, String divisionPath) {
        return Arrays.stream(PlateLevel.values())
                .filter(level -> level.compareTo(asking.level()) > 0)
                .filter(level -> division(level, divisionPath).isPresent())
                .findFirst()
                .map(level ->
                        at(level, divisionPath).orElseGet(() -> new Office(level, asking.body(), asking.seat(), true)));
    }

    /** Level of the division with this path; below a town it counts as the town. */
    public PlateLevel levelOf(String divisionPath) {
        return Arrays.stream(PlateLevel.values())
                .filter(level -> division(level, divisionPath).isPresent())
                .findFirst()
                .orElse(PlateLevel.TOWN);
    }

    private Optional<DivisionChanged> division(PlateLevel level, String path) {
        DivisionLevel wanted = DivisionLevel.valueOf(level.name());
        return Arrays.stream(path.split("/"))
                .filter(code -> !code.isEmpty())
                .flatMap(code -> directory.division(code).stream())
                .filter(division -> division.level() == wanted)
                .findFirst();
    }

    private Optional<Body> body(OrganisationKind kind, DivisionChanged division) {
        return directory.organisations().stream()
                .filter(body -> body.kind() == kind && body.division().equals(division.code()))
                .min(Comparator.comparing(OrganisationChanged::id))
                .map(body -> new Body(body.id(), body.name()));
    }
}
