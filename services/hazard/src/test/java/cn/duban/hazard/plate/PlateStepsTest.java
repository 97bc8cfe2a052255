package cn.duban.hazard.plate;

import static cn.duban.hazard.lifecycle.Fixtures.NOW;
import static cn.duban.hazard.lifecycle.Fixtures.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import cn.duban.platform.problem.ConflictProblem;
import cn.duban.platform.problem.RuleProblem;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PlateStepsTest {
    private static final Body DISTRICT = new Body("qu", "区安委办");
    private static final Body CITY = new Body("shi", "市安委办");
    private static final Office OFFICE = new Office(PlateLevel.DISTRICT, DISTRICT, new Body("gov", "区政府"), false);
    private static final Office ABOVE = new Office(PlateLevel.CITY, CITY, null, false);
    private static final Basis BASIS = new Basis("规则", "一");
    private static final List<String> FILES = List.of("f");
    static final Hazard PENALISED = penalised();

    private static final Map<PlateState, Supplier<Plate>> PLATES = plates();

    private static final Map<PlateAction, Consumer<Plate>> STEPS = steps();

    private static Map<PlateState, Supplier<Plate>> plates() {
        Map<PlateState, Supplier<Plate>> plates = new EnumMap<>(PlateState.class);
        plates.put(PlateState.PROPOSED, PlateStepsTest::proposed);
        plates.put(PlateState.DECIDED, PlateStepsTest::decided);
        plates.put(PlateState.PLANNING, PlateStepsTest::planning);
        plates.put(PlateState.PLAN_REVIEW, () -> after(planning(), PlateAction.FILE_PLAN));
        plates.put(PlateState.RECTIFYING, PlateStepsTest::rectifying);
        plates.put(
                PlateState.ACCEPTANCE,
                () -> after(rectifying(), PlateAction.SELF_EVALUATE, PlateAction.REQUEST_ACCEPTANCE));
        plates.put(PlateState.PASSED, PlateStepsTest::passed);
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

    private static Map<PlateAction, Consumer<Plate>> steps() {
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

    /** Open in each state after the notice was served by mail, filed and published, and nothing is pending. */
    private static final Map<PlateState, Set<PlateAction>> ALLOWED = Map.ofEntries(
            Map.entry(PlateState.PROPOSED, EnumSet.of(PlateAction.DECIDE_LEVEL, PlateAction.ESCALATE)),
            Map.entry(PlateState.DECIDED, EnumSet.of(PlateAction.ISSUE)),
            Map.entry(PlateState.PLANNING, EnumSet.of(PlateAction.FILE_PLAN, PlateAction.ESCALATE, PlateAction.REFUSE)),
            Map.entry(PlateState.PLAN_REVIEW, EnumSet.of(PlateAction.REVIEW_PLAN, PlateAction.ESCALATE)),
            Map.entry(
                    PlateState.RECTIFYING,
                    EnumSet.of(
                            PlateAction.REPORT_PROGRESS,
                            PlateAction.REQUEST_EXTENSION,
                            PlateAction.SELF_EVALUATE,
                            PlateAction.REQUEST_ACCEPTANCE,
                            PlateAction.ESCALATE,
                            PlateAction.REFUSE)),
            Map.entry(PlateState.ACCEPTANCE, EnumSet.of(PlateAction.REVIEW, PlateAction.ESCALATE)),
            Map.entry(PlateState.PASSED, EnumSet.of(PlateAction.LIFT)),
            Map.entry(PlateState.MEASURES, EnumSet.of(PlateAction.DECIDE_MEASURE, PlateAction.ESCALATE)),
            Map.entry(PlateState.LIFTED, EnumSet.of(PlateAction.PUBLISH_LIFTING)),
            Map.entry(PlateState.CLOSED, EnumSet.noneOf(PlateAction.class)),
            Map.entry(PlateState.ENDED, EnumSet.noneOf(PlateAction.class)),
            Map.entry(PlateState.DECLINED, EnumSet.noneOf(PlateAction.class)));

    @TestFactory
    Stream<DynamicTest> everyStepIsTakenWhereItsStateAllowsItAndNowhereElse() {
        return Arrays.stream(PlateState.values())
                .flatMap(state -> Arrays.stream(PlateAction.values())
                        .map(action -> DynamicTest.dynamicTest(state + " × " + action, () -> check(state, action))));
    }

    private static void check(PlateState state, PlateAction action) {
        Plate plate = PLATES.get(state).get();
        assertThat(plate.state()).isEqualTo(state);
        int steps = plate.steps().entries().size();
        boolean allowed = ALLOWED.get(state).contains(action);
        assertThat(PlateGuard.open(plate, action)).isEqualTo(allowed);
        if (!allowed) {
            assertThatThrownBy(() -> STEPS.get(action).accept(plate)).isInstanceOf(ConflictProblem.class);
            assertThat(plate.steps().entries()).hasSize(steps);
            assertThat(plate.state()).isEqualTo(state);
        } else if (action != PlateAction.REQUEST_ACCEPTANCE) {
            STEPS.get(action).accept(plate);
            assertThat(plate.steps().entries()).hasSizeGreaterThan(steps);
        }
    }

    @Test
    void aNoticeHandedOverIsServedOnlyOnceItIsSignedFor() {
        Plate plate = decided();
        STEPS.get(PlateAction.ISSUE).accept(plate);
        plate.serve(ServiceMethod.DIRECT, "企业", "", List.of(), by("sup"));

        assertThat(plate.served()).isFalse();
        assertThatThrownBy(() -> plate.filePlan(plan(), by("qiye"))).isInstanceOf(ConflictProblem.class);
        plate.receive("", by("qiye"));
        assertThat(plate.served()).isTrue();
        plate.filePlan(plan(), by("qiye"));
        assertThat(plate.state()).isEqualTo(PlateState.PLAN_REVIEW);
    }

    @Test
    void whoDidTheWorkNeitherChecksNorLiftsNorSignsTheRecord() {
        refused(() -> after(planning(), PlateAction.FILE_PLAN).reviewPlan(true, "", by("qiye")), "doer-is-verifier");
        Plate accepting = after(rectifying(), PlateAction.SELF_EVALUATE, PlateAction.REQUEST_ACCEPTANCE);
        refused(() -> accepting.review(review(ReviewVerdict.PASSED, "甲", "乙"), by("qiye")), "doer-is-verifier");
        refused(() -> accepting.review(review(ReviewVerdict.PASSED, "甲", "qiye"), by("sup")), "doer-is-verifier");
        refused(() -> accepting.review(review(ReviewVerdict.PASSED, "甲", "甲"), by("sup")), "too-few-signers");
        refused(() -> passed().lift(PENALISED, "1号", "", by("qiye")), "doer-is-verifier");
    }

    @Test
    void progressNeverFallsUnlessTheWorkWasSentBack() {
        Plate plate = after(rectifying(), PlateAction.REPORT_PROGRESS);
        refused(() -> plate.reportProgress("倒退", 40, List.of(), by("qiye")), "percent");
        plate.reportProgress("完成", 100, List.of(), by("qiye"));
        Plate back = after(plate, PlateAction.SELF_EVALUATE, PlateAction.REQUEST_ACCEPTANCE);
        back.review(review(ReviewVerdict.SENT_BACK, "甲", "乙"), by("sup"));

        assertThat(back.state()).isEqualTo(PlateState.RECTIFYING);
        assertThat(back.rectifyBy()).isEqualTo(NOW.plusDays(20));
        back.reportProgress("重做", 10, List.of(), by("qiye"));
        refused(() -> back.requestAcceptance("完成", List.of(), by("qiye")), "evaluation-missing");
    }

    @Test
    void aPlateIsLiftedOnlyWithThePenaltyAndWithEverythingAroundTheNoticeDone() {
        Hazard unpunished = Fixtures.graded(HazardGrade.MAJOR);
        refused(() -> passed().lift(unpunished, "1号", "", by("office")), "penalty-missing");

        Plate raised = passed();
        assertThat(PlateGuard.open(raised, PlateAction.LIFT)).isTrue();
        Plate unpublished = decided();
        STEPS.get(PlateAction.ISSUE).accept(unpublished);
        STEPS.get(PlateAction.SERVE).accept(unpublished);
        Plate done = after(
                unpublished,
                PlateAction.FILE_PLAN,
                PlateAction.REVIEW_PLAN,
                PlateAction.SELF_EVALUATE,
                PlateAction.REQUEST_ACCEPTANCE,
                PlateAction.REVIEW);
        assertThatThrownBy(() -> done.lift(PENALISED, "1号", "", by("office"))).isInstanceOf(ConflictProblem.class);
    }

    @Test
    void aRaisedPlateHangsUnderTheNewNoticeWhereItWas() {
        Plate plate = after(rectifying(), PlateAction.ESCALATE);
        refused(() -> plate.decideRaise(true, "", by("office")), "proposer-decides");
        plate.decideRaise(true, "", by("above"));
        assertThat(plate.level()).isEqualTo(PlateLevel.DISTRICT);

        plate.issue(notice("市1号"), BASIS, by("above"));

        assertThat(plate.state()).isEqualTo(PlateState.RECTIFYING);
        assertThat(plate.level()).isEqualTo(PlateLevel.CITY);
        assertThat(plate.office()).isEqualTo(CITY);
        assertThat(plate.served()).isFalse();
        assertThat(plate.published()).isFalse();
        assertThat(plate.steps().openRaise()).isEmpty();
    }

    @Test
    void stoppingProductionNamesANewEndAndTheWorkGoesOn() {
        Plate plate = after(rectifying(), PlateAction.REFUSE);
        refused(
                () -> plate.decideMeasure(PlateMeasure.STOP_PRODUCTION, "1号", "拒不整改", null, by("leader")),
                "due-missing");

        plate.decideMeasure(PlateMeasure.STOP_PRODUCTION, "1号", "拒不整改", NOW.plusDays(30), by("leader"));

        assertThat(plate.state()).isEqualTo(PlateState.RECTIFYING);
        assertThat(plate.rectifyBy()).isEqualTo(NOW.plusDays(30));
    }

    @Test
    void onlyAMajorHazardIsListed() {
        refused(
                () -> Plate.propose(
                        "p",
                        Fixtures.graded(HazardGrade.GENERAL),
                        1,
                        OFFICE,
                        PlateOrigin.DEPARTMENT,
                        "理由",
                        BASIS,
                        by("sup")),
                "plate-not-major");
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

    private static Plate passed() {
        return after(rectifying(), PlateAction.SELF_EVALUATE, PlateAction.REQUEST_ACCEPTANCE, PlateAction.REVIEW);
    }

    static Plate after(Plate plate, PlateAction... actions) {
        Arrays.stream(actions).forEach(action -> STEPS.get(action).accept(plate));
        return plate;
    }

    private static Notice notice(String number) {
        return new Notice(number, "治理", NOW.plusDays(60), NOW.plusDays(7), "联系人", "摘牌方式");
    }

    private static PlanElements plan() {
        return new PlanElements("责任人", "措施", BigDecimal.TEN, NOW.toLocalDate().plusDays(5), "预案");
    }

    private static SiteReview review(ReviewVerdict verdict, String first, String second) {
        return new SiteReview(
                verdict,
                List.of("一"),
                List.of(new CheckItem("一", verdict == ReviewVerdict.PASSED, null)),
                "意见",
                List.of(new Signer(first, "局", "科长"), new Signer(second, "局", "科员")),
                NOW.plusDays(20),
                FILES);
    }

    private static Hazard penalised() {
        Hazard hazard = Fixtures.graded(HazardGrade.MAJOR);
        hazard.recordPenalty(Fixtures.penalty("罚1号"), new PenaltyCount(1, 1), FILES, by("sup"));
        return hazard;
    }

    private static void refused(ThrowingCallable step, String type) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        RuleProblem.class,
                        problem -> assertThat(problem.body().type().toString()).endsWith(type));
    }
}
