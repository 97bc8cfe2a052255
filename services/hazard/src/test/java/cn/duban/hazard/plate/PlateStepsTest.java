package cn.duban.hazard.plate;

import static cn.duban.hazard.lifecycle.Fixtures.NOW;
import static cn.duban.hazard.lifecycle.Fixtures.by;
import static cn.duban.hazard.plate.PlateFixtures.BASIS;
import static cn.duban.hazard.plate.PlateFixtures.CITY;
import static cn.duban.hazard.plate.PlateFixtures.OFFICE;
import static cn.duban.hazard.plate.PlateFixtures.PENALISED;
import static cn.duban.hazard.plate.PlateFixtures.PLATES;
import static cn.duban.hazard.plate.PlateFixtures.STEPS;
import static cn.duban.hazard.plate.PlateFixtures.after;
import static cn.duban.hazard.plate.PlateFixtures.decided;
import static cn.duban.hazard.plate.PlateFixtures.notice;
import static cn.duban.hazard.plate.PlateFixtures.passed;
import static cn.duban.hazard.plate.PlateFixtures.plan;
import static cn.duban.hazard.plate.PlateFixtures.planning;
import static cn.duban.hazard.plate.PlateFixtures.rectifying;
import static cn.duban.hazard.plate.PlateFixtures.review;
import static cn.duban.hazard.plate.PlateFixtures.steps;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.duban.contracts.hazard.HazardGrade;
import cn.duban.contracts.hazard.PlateLevel;
import cn.duban.contracts.hazard.PlateMeasure;
import cn.duban.contracts.hazard.PlateOrigin;
import cn.duban.contracts.hazard.PlateState;
import cn.duban.hazard.lifecycle.Fixtures;
import cn.duban.hazard.lifecycle.Hazard;
import cn.duban.platform.problem.ConflictProblem;
import cn.duban.platform.problem.RuleProblem;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PlateStepsTest {
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
        Hazard unpunished = Fixtures.foundMajor();
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

    private static void refused(ThrowingCallable step, String type) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        RuleProblem.class,
                        problem -> assertThat(problem.body().type().toString()).endsWith(type));
    }
}
