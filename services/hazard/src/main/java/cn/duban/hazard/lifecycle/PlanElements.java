package cn.duban.hazard.lifecycle;

import cn.duban.casework.actor.Signature;
import cn.duban.casework.input.Days;
import cn.duban.casework.input.Refusals;
import cn.duban.contracts.Basis;
import cn.duban.platform.problem.FieldError;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The five elements of a rectification plan as they were typed; any may be missing.
 *
 * @param funds yuan
 * @param deadline last day of the work
 */
public record PlanElements(
        @Nullable String responsible,
        @Nullable String measures,
        @Nullable BigDecimal funds,
        @Nullable LocalDate deadline,
        @Nullable String contingency) {

    private static final String FUNDS = "funds";
    // 16号令 art. 15 lists what a plan for a major hazard must contain, 安全生产法 art. 41 makes governance a duty.
    private static final Basis BASIS = both();

    private static Basis both() {
        return new Basis(
                Rules.PLAN.document() + "、" + Rules.GOVERNANCE.document(),
                Rules.PLAN.clause() + "；" + Rules.GOVERNANCE.clause());
    }
    ;

    /**
     * The plan, complete and signed.
     *
     * @param latest last day the order allows
     * @throws cn.duban.platform.problem.RuleProblem naming each of 责任、措施、资金、时限、预案 that is missing
     */
    public Step.PlanFiled complete(LocalDate latest, Signature by) {
        List<FieldError> missing = new ArrayList<>();
        String who = text(responsible, "responsible", "责任未落实：请写明责任人", missing);
        String what = text(measures, "measures", "措施未落实：请写明治理措施", missing);
        String emergency = text(contingency, "contingency", "预案未落实：请写明应急预案", missing);
        if (funds == null || funds.signum() < 0) {
            missing.add(new FieldError(FUNDS, "资金未落实：请填写资金（元），不得为负"));
        }
        checkDeadline(latest, by, missing);
        if (!missing.isEmpty() || funds == null || deadline == null) {
            throw Refusals.refuse("plan-incomplete", "治理方案未做到五落实", missing, BASIS);
        }
        return new Step.PlanFiled(who, what, funds, deadline, emergency, by);
    }

    private void checkDeadline(LocalDate latest, Signature by, List<FieldError> missing) {
        if (deadline == null) {
            missing.add(new FieldError("deadline", "时限未落实：请填写完成日期"));
        } else if (deadline.isBefore(Days.of(by.at()))) {
            missing.add(new FieldError("deadline", "完成日期不得早于今天"));
        } else if (deadline.isAfter(latest)) {
            missing.add(new FieldError("deadline", "完成日期不得晚于整改指令规定的" + latest + "，需要更长时间请申请延期"));
        }
    }

    private static String text(@Nullable String value, String field, String message, List<FieldError> missing) {
        if (value == null || value.isBlank()) {
            missing.add(new FieldError(field, message));
            return "";
        }
        return value;
    }
}
