package cn.duban.hazard.view;

import cn.duban.hazard.lifecycle.Funds;
import cn.duban.hazard.lifecycle.Step;
import cn.duban.hazard.lifecycle.StepLog;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins requests with their answers. */
final class StepViews {
    private StepViews() {}

    static HazardDetail.@Nullable Plan plan(StepLog steps) {
        HazardDetail.Plan plan = null;
        for (Step step : steps.entries()) {
            if (step instanceof Step.PlanFiled filed) {
                plan = plan(filed, null);
            } else if (step instanceof Step.PlanReviewed review && plan != null) {
                plan = plan(steps.last(Step.PlanFiled.class).orElseThrow(), review);
            }
        }
        return plan;
    }

    private static HazardDetail.Plan plan(Step.PlanFiled filed, Step.@Nullable PlanReviewed review) {
        return new HazardDetail.Plan(
                filed.responsible(),
                filed.measures(),
                Funds.told(filed.funds()),
                filed.deadline(),
                filed.contingency(),
                filed.by(),
                review);
    }

    static List<HazardDetail.Extension> extensions(StepLog steps) {
        List<HazardDetail.Extension> all = new ArrayList<>();
        for (Step step : steps.entries()) {
            if (step instanceof Step.ExtensionRequested request) {
                all.add(new HazardDetail.Extension(request.until(), request.reason(), request.by(), null));
            } else if (step instanceof Step.ExtensionDecided decision && !all.isEmpty()) {
                HazardDetail.Extension asked = all.remove(all.size() - 1);
                all.add(new HazardDetail.Extension(asked.until(), asked.reason(), asked.by(), decision));
            }
        }
        return all;
    }

    static List<HazardDetail.Transfer> transfers(StepLog steps) {
        List<HazardDetail.Transfer> all = new ArrayList<>();
        for (Step step : steps.entries()) {
            if (step instanceof Step.TransferProposed s) {
                all.add(new HazardDetail.Transfer(s.from(), s.to(), s.reason(), s.by(), null, false));
            } else if (step instanceof Step.TransferAnswered answer && !all.isEmpty()) {
                HazardDetail.Transfer s = all.remove(all.size() - 1);
                all.add(new HazardDetail.Transfer(s.from(), s.to(), s.reason(), s.by(), answer, false));
            } else if (step instanceof Step.TransferRuled s) {
                all.add(new HazardDetail.Transfer(null, s.to(), s.reason(), s.by(), null, true));
            }
        }
        return all;
    }
}
