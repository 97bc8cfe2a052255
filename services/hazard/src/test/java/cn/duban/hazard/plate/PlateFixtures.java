package cn.duban.hazard.plate;

import static cn.duban.hazard.lifecycle.Fixtures.NOW;
import static cn.duban.hazard.lifecycle.Fixtures.by;

import cn.duban.casework.actor.Body;
import cn.duban.contracts.Basis;
import cn.duban.contracts.hazard.HazardGrade;
import cn.duban.contracts.hazard.PlateLevel;
import cn.duban.contracts.hazard.PlateMeasure;
import cn.duban.contracts.hazard.PlateOrigin;
import cn.duban.contracts.hazard.PlateState;
import cn.duban.hazard.lifecycle.Fixtures;
import cn.duban.hazard.lifecycle.Hazard;
import cn.duban.hazard.lifecycle.PenaltyCount;
import cn.duban.hazard.lifecycle.PlanElements;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Plates in every state, made by the steps that lead there. */
final class PlateFixtures {
    static final Body DISTRICT = new Body("qu", "区安委办");
    static final Body CITY = new Body("shi", "市安委办");
    static final Office OFFICE = new Office(PlateLevel.DISTRICT, DISTRICT, new Body("gov", "区政府"), false);
    static final Office ABOVE = new Office(PlateLevel.CITY, CITY, null, false);
    static final Basis BASIS = new Basis("规则", "一");
    static final List<String> FILES = List.of("f");
    static final Hazard PENALISED = penalised();

    static final Map<PlateState, Supplier<Plate>> PLATES = plates();

    static final Map<PlateAction, Consumer<Plate>> STEPS = steps();

    static Map<PlateState, Supplier<Plate>> plates() {
        Map<PlateState, Supplier<Plate>> plates = new EnumMap<>(PlateState.class);
        plates.put(PlateState.PROPOSED, PlateFixtures::proposed);
        plates.put(PlateState.DECIDED, PlateFixtures::decided);
        plates.put(PlateState.PLANNING, PlateFixtures::planning);
        plates.put(PlateState.PLAN_REVIEW, () -> after(planning(), PlateAction.FILE_PLAN));
        plates.put(PlateState.RECTIFYING, PlateFixtures::rectifying);
        plates.put(
                PlateState.ACCEPTANCE,
                () -> after(rectifying(), PlateAction.SELF_EVALUATE, PlateAction.REQUEST_ACCEPTANCE));
        plates.put(PlateState.PASSED, PlateFixtures::passed);
        plates.put(PlateState.MEASURES, () -> after(rectifying(), PlateAction.REFUSE));
        plates.put(PlateState.LIFTED, () -> after(passed(), PlateAction.LIFT));
        plates.put(PlateState.CLOSED, () -> after(passed(), PlateAction.LIFT, PlateAction.PUBLISH_LIFTING));
        plates.put(PlateState.ENDED, () -> after(rectifying(), PlateAction.REFUSE, PlateAction.DECIDE_MEASURE));
        plates.put(PlateState.DECLINED, () -> {
            Plate plate = proposed();
            plate.decide(false, "已治理", by("leader"));
            return plate;
        });
        return plates;
    }

    static Map<PlateAction, Consumer<Plate>> steps() {
        Map<PlateAction, Consumer<Plate>> steps = new EnumMap<>(PlateAction.class);
        steps.put(PlateAction.DECIDE_LEVEL, p -> p.decide(true, "", by("leader")));
        steps.put(PlateAction.ESCALATE, p -> p.escalate(ABOVE, "难以解决", "", by("office")));
        steps.put(PlateAction.DECIDE_RAISE, p -> p.decideRaise(true, "", by("above")));
        steps.put(PlateAction.ISSUE, p -> p.issue(notice("1号"), BASIS, by("office")));
        steps.put(PlateAction.SERVE, p -> p.serve(ServiceMethod.MAIL, "企业", "", FILES, by("sup")));
        steps.put(PlateAction.RECEIVE, p -> p.receive("", by("qiye")));
        steps.put(PlateAction.RECORD, p -> p.record("市安委办", by("office")));
        steps.put(PlateAction.PUBLISH, p -> p.publish("网站", by("office")));
        steps.put(PlateAction.FILE_PLAN, p -> p.filePlan(plan(), by("qiye")));
        steps.put(PlateAction.REVIEW_PLAN, p -> p.reviewPlan(true, "", by("sup")));
        steps.put(PlateAction.REPORT_PROGRESS, p -> p.reportProgress("一半", 50, List.of(), by("qiye")));
        steps.put(
                PlateAction.REQUEST_EXTENSION,
                p -> p.requestExtension(NOW.plusDays(20), "设备", Fixtures.extensionLimit(), by("qiye")));
        steps.put(
                PlateAction.DECIDE_EXTENSION,
                p -> p.decideExtension(true, null, "", Fixtures.extensionLimit(), by("office")));
        steps.put(
                PlateAction.SELF_EVALUATE,
                p -> p.selfEvaluate(Evaluator.OWN_EXPERTS, "专家组", "", "合格", true, FILES, by("qiye")));
        steps.put(PlateAction.REQUEST_ACCEPTANCE, p -> p.requestAcceptance("完成", List.of(), by("qiye")));
        steps.put(PlateAction.REVIEW, p -> p.review(review(ReviewVerdict.PASSED, "甲", "乙"), by("sup")));
        steps.put(PlateAction.REFUSE, p -> p.refuse("拒不整改", List.of(), by("sup")));
        steps.put(
                PlateAction.DECIDE_MEASURE,
                p -> p.decideMeasure(PlateMeasure.CLOSURE_PROPOSED, "1号", "拒不整改", null, by("leader")));
        steps.put(PlateAction.LIFT, p -> p.lift(PENALISED, "摘1号", "", by("office")));
        steps.put(PlateAction.PUBLISH_LIFTING, p -> p.publishLifting("网站", by("office")));
        return steps;
    }

    static Plate proposed() {
        return Plate.propose(
                "p", Fixtures.graded(HazardGrade.MAJOR), 1, OFFICE, PlateOrigin.DEPARTMENT, "理由", BASIS, by("sup"));
    }

    static Plate decided() {
        return after(proposed(), PlateAction.DECIDE_LEVEL);
    }

    static Plate planning() {
        return after(decided(), PlateAction.ISSUE, PlateAction.SERVE, PlateAction.RECORD, PlateAction.PUBLISH);
    }

    static Plate rectifying() {
        return after(planning(), PlateAction.FILE_PLAN, PlateAction.REVIEW_PLAN);
    }

    static Plate passed() {
        return after(rectifying(), PlateAction.SELF_EVALUATE, PlateAction.REQUEST_ACCEPTANCE, PlateAction.REVIEW);
    }

    static Plate after(Plate plate, PlateAction... actions) {
        Arrays.stream(actions).forEach(action -> STEPS.get(action).accept(plate));
        return plate;
    }

    static Notice notice(String number) {
        return new Notice(number, "治理", NOW.plusDays(60), NOW.plusDays(7), "联系人", "摘牌方式");
    }

    static PlanElements plan() {
        return new PlanElements("责任人", "措施", BigDecimal.TEN, NOW.toLocalDate().plusDays(5), "预案");
    }

    static SiteReview review(ReviewVerdict verdict, String first, String second) {
        return new SiteReview(
                verdict,
                List.of("一"),
                List.of(new CheckItem("一", verdict == ReviewVerdict.PASSED, null)),
                "意见",
                List.of(new Signer(first, "局", "科长"), new Signer(second, "局", "科员")),
                NOW.plusDays(20),
                FILES);
    }

    static Hazard penalised() {
        Hazard hazard = Fixtures.graded(HazardGrade.MAJOR);
        hazard.recordPenalty(Fixtures.penalty("罚1号"), new PenaltyCount(1, 1), FILES, by("sup"));
        return hazard;
    }

    private PlateFixtures() {}
}
