package cn.duban.hazard.plate.view;

import cn.duban.hazard.lifecycle.Funds;
import cn.duban.hazard.plate.Notice;
import cn.duban.hazard.plate.PlateLog;
import cn.duban.hazard.plate.PlateStep;
import cn.duban.hazard.steps.HazardSnapshots;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins requests with their answers. */
final class PlateParts {
    private PlateParts() {}

    static List<PlateDetail.NoticeView> notices(PlateLog steps) {
        return steps.all(PlateStep.Issued.class).map(PlateParts::notice).toList();
    }

    private static PlateDetail.NoticeView notice(PlateStep.Issued issued) {
        Notice notice = issued.notice();
        return new PlateDetail.NoticeView(
                notice.number(),
                issued.level(),
                issued.issuer().name(),
                notice.demands(),
                HazardSnapshots.beijing(notice.due()),
                HazardSnapshots.beijing(notice.planDue()),
                notice.contact(),
                notice.lifting(),
                issued.basis(),
                issued.by());
    }

    static PlateDetail.@Nullable Plan plan(PlateLog steps) {
        PlateStep.PlanFiled filed = null;
        PlateStep.PlanReviewed review = null;
        for (PlateStep step : steps.entries()) {
            if (step instanceof PlateStep.PlanFiled plan) {
                filed = plan;
                review = null;
            } else if (step instanceof PlateStep.PlanReviewed answer) {
                review = answer;
            }
        }
        return filed == null
                ? null
                : new PlateDetail.Plan(
                        filed.responsible(),
                        filed.measures(),
                        Funds.told(filed.funds()),
                        filed.deadline(),
                        filed.contingency(),
                        filed.by(),
                        review);
    }

    static List<PlateDetail.Extension> extensions(PlateLog steps) {
        List<PlateDetail.Extension> all = new ArrayList<>();
        for (PlateStep step : steps.entries()) {
            if (step instanceof PlateStep.ExtensionRequested request) {
                all.add(new PlateDetail.Extension(request.until(), request.reason(), request.by(), null));
            } else if (step instanceof PlateStep.ExtensionDecided decision && !all.isEmpty()) {
                PlateDetail.Extension asked = all.remove(all.size() - 1);
                all.add(new PlateDetail.Extension(asked.until(), asked.reason(), asked.by(), decision));
            }
        }
        return all;
    }

    static PlateDetail.@Nullable Raise raise(PlateLog steps) {
        return steps.openRaise()
                .map(asked -> new PlateDetail.Raise(
                        asked.to().level(), asked.to().body(), steps.raiseGranted(), asked.reason(), asked.by()))
                .orElse(null);
    }

    /** Whether the level now in charge answers through the office below. */
    static boolean entered(PlateLog steps) {
        boolean open = steps.openRaise().isPresent();
        return steps.all(PlateStep.Escalated.class)
                .filter(asked -> !asked.raise() || !open)
                .filter(asked -> !asked.raise() || issuedAfter(steps, asked))
                .reduce((earlier, later) -> later)
                .map(asked -> asked.to().entered())
                .orElse(false);
    }

    private static boolean issuedAfter(PlateLog steps, PlateStep.Escalated asked) {
        List<PlateStep> all = steps.entries();
        return all.subList(all.indexOf(asked), all.size()).stream()
                .anyMatch(step -> step instanceof PlateStep.Issued issued
                        && issued.level() == asked.to().level());
    }
}
