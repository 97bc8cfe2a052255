package cn.duban.hazard.transfer;

import cn.duban.casework.actor.Body;
import cn.duban.contracts.registry.OrganisationChanged;
import cn.duban.contracts.registry.OrganisationKind;
import cn.duban.hazard.lifecycle.Rules;
import cn.duban.platform.directory.Directory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;

/** Bodies that may handle a hazard. */
@ApplicationScoped
public class Bodies {
    private static final Set<OrganisationKind> SUPERVISING = EnumSet.of(
            OrganisationKind.DEPARTMENT,
            OrganisationKind.SECTION,
            OrganisationKind.OFFICE,
            OrganisationKind.SAFETY_OFFICE,
            OrganisationKind.GOVERNMENT);

    private final Directory directory;

    Bodies(Directory directory) {
        this.directory = directory;
    }

    /**
     * The body of this id.
     *
     * @throws cn.duban.platform.problem.RuleProblem when there is none or it supervises nothing
     */
    public Body supervising(String id) {
        OrganisationChanged body = directory
                .organisation(id)
                .filter(found -> SUPERVISING.contains(found.kind()))
                .orElseThrow(() -> Rules.refuse("unknown-body", "单位有误", "organisationId", "没有这个单位，或者它不承担监管职责", null));
        return new Body(body.id(), body.name());
    }
}
