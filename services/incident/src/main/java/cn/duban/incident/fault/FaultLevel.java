package cn.duban.incident.fault;

import cn.duban.casework.actor.Actor;
import cn.duban.contracts.registry.DivisionLevel;
import cn.duban.contracts.registry.OrganisationChanged;
import cn.duban.platform.directory.Directory;
import cn.duban.platform.problem.ForbiddenProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which level decides whether a report was at fault: a county or above, and none below the body it is about. */
@ApplicationScoped
public class FaultLevel {
    private static final Set<DivisionLevel> DECIDING =
            EnumSet.of(DivisionLevel.PROVINCE, DivisionLevel.CITY, DivisionLevel.DISTRICT);

    private final Directory directory;

    FaultLevel(Directory directory) {
        this.directory = directory;
    }

    /**
     * Refuses a level too low.
     *
     * @param about body the fault is held against, null where none is known
     */
    public void check(@Nullable String about, Actor actor) {
        String path = about == null
                ? null
                : directory
                        .organisation(about)
                        .map(OrganisationChanged::divisionPath)
                        .orElse(null);
        if (!deciding(actor.territory()) || path != null && !actor.isAbove(path)) {
            throw new ForbiddenProblem("beyond-level", "不由本级认定", "报告违规由县级以上、且不低于涉及单位的一级认定");
        }
    }

    private boolean deciding(@Nullable String territory) {
        return territory != null
                && Arrays.stream(territory.split("/"))
                        .filter(code -> !code.isEmpty())
                        .reduce((upper, lower) -> lower)
                        .flatMap(directory::division)
                        .filter(division -> DECIDING.contains(division.level()))
                        .isPresent();
    }
}
