package cn.duban.hazard.transfer;

import cn.duban.casework.actor.Body;
import cn.duban.casework.input.Refusals;
import cn.duban.contracts.registry.OrganisationChanged;
import cn.duban.contracts.registry.OrganisationKind;
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
     * The body of this id, which must supervise the place.
     *
     * @param placePath path of the division the hazard lies in
     * @throws cn.duban.platform.problem.RuleProblem when there is none, it supervises nothing or its territory is another
     */
    public Body supervising(String id, String placePath) {
        OrganisationChanged body = directory
                .organisation(id)
                .filter(found -> SUPERVISING.contains(found.kind()))
                .orElseThrow(
                        () -> Refusals.refuse("unknown-body", "单位有误", "organisationId", "没有这个单位，或者它不承担监管职责", null));
        if (!placePath.startsWith(body.divisionPath())) {
            throw Refusals.refuse(
                    "body-elsewhere", "单位不管辖此地", "organisationId", body.name() + "的辖区不含隐患所在地，请选择管辖此地的单位", null);
        }
        return new Body(body.id(), body.name());
    }
}
