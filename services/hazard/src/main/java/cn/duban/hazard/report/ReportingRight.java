package cn.duban.hazard.report;

import cn.duban.casework.actor.Actor;
import cn.duban.casework.input.Refusals;
import cn.duban.contracts.hazard.HazardSource;
import cn.duban.hazard.lifecycle.RoleGroups;
import cn.duban.platform.identity.Roles;
import cn.duban.platform.problem.ForbiddenProblem;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who may file what, and where. */
final class ReportingRight {
    private static final Set<HazardSource> OF_ENTERPRISE = Set.of(HazardSource.SELF_INSPECTION, HazardSource.EXPERT);
    private static final Set<HazardSource> OF_GRID = Set.of(HazardSource.GRID_PATROL, HazardSource.TIP_OFF);

    private ReportingRight() {}

    /**
     * Refuses a filing for somebody else's enterprise or territory, or from a source that is not one's own.
     *
     * @param county path of the county (县级) the acting post lies in, null without a post
     */
    static void check(
            Actor actor, @Nullable String county, HazardSource source, @Nullable String enterprise, String path) {
        if (actsForEnterprise(actor)) {
            if (!actor.actsFor(enterprise)) {
                throw new ForbiddenProblem("not-your-enterprise", "不是本单位", "企业只能为本单位填报隐患");
            }
            // What lies elsewhere would be seen by none of those who supervise it, and would count as listed all the
            // same.
            if (county == null || !path.startsWith(county)) {
                throw Refusals.refuse(
                        "place-elsewhere", "不在登记地", "divisionCode", "企业自查的隐患应在企业登记的县（市、区）内；在外地的分支机构、项目请由当地登记后填报", null);
            }
            require(OF_ENTERPRISE.contains(source), "企业填报的来源应为自查或专家检查");
            return;
        }
        if (!actor.isAbove(path)) {
            throw new ForbiddenProblem("not-your-territory", "不在辖区内", "只能填报本辖区内的隐患");
        }
        boolean grid = !actor.hasAny(RoleGroups.HANDLERS) && actor.roles().contains(Roles.GRID_INSPECTOR);
        require(!grid || OF_GRID.contains(source), "网格员填报的来源应为网格巡查或群众举报");
        require(source != HazardSource.SELF_INSPECTION, "企业自查由企业填报");
    }

    private static boolean actsForEnterprise(Actor actor) {
        return actor.hasAny(RoleGroups.ENTERPRISE);
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw Refusals.refuse("source-not-yours", "来源有误", "source", message, null);
        }
    }
}
