package cn.duban.registry.enterprise.web;

import cn.duban.platform.identity.CurrentUser;
import cn.duban.platform.identity.Roles;
import cn.duban.platform.problem.FieldError;
import cn.duban.platform.problem.RuleProblem;
import cn.duban.registry.enterprise.EnterpriseData;
import cn.duban.registry.enterprise.EnterpriseView;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** An enterprise does not choose its supervisor: class, traits and matters it proposes, a supervisor confirms them. */
final class ClassedByItself {
    private ClassedByItself() {}

    /** @throws RuleProblem 422 {@code classification-not-confirmed} */
    static void check(EnterpriseView before, EnterpriseData now, CurrentUser user) {
        if (user.hasRole(Roles.SAFETY_OFFICE, Roles.ADMIN)) {
            return;
        }
        List<FieldError> changed = new ArrayList<>();
        if (!before.gbt4754().equals(now.gbt4754())) {
            changed.add(new FieldError("gbt4754", "须经监管单位确认"));
        }
        if (!new HashSet<>(before.traits()).equals(new HashSet<>(now.traits()))) {
            changed.add(new FieldError("traits", "须经监管单位确认"));
        }
        if (!new HashSet<>(before.matters()).equals(new HashSet<>(now.matters()))) {
            changed.add(new FieldError("matters", "须经监管单位确认"));
        }
        if (!changed.isEmpty()) {
            throw new RuleProblem(
                    "classification-not-confirmed",
                    "须经监管单位确认",
                    "行业分类、企业特征和监管事项的变更请在“行业分类变更”中申请，由监管单位确认。",
                    changed,
                    null);
        }
    }
}
