package cn.duban.hazard.lifecycle;

import static cn.duban.hazard.lifecycle.Fixtures.BASIS;
import static cn.duban.hazard.lifecycle.Fixtures.LEAD;
import static cn.duban.hazard.lifecycle.Fixtures.NOW;
import static cn.duban.hazard.lifecycle.Fixtures.OTHER;
import static cn.duban.hazard.lifecycle.Fixtures.THIRD;
import static cn.duban.hazard.lifecycle.Fixtures.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.duban.contracts.hazard.HazardGrade;
import cn.duban.contracts.hazard.HazardState;
import cn.duban.platform.problem.ConflictProblem;
import cn.duban.platform.problem.Problem;
import cn.duban.platform.problem.RuleProblem;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class HazardStepsTest {
    private static final Map<String, Supplier<Hazard>> HAZARDS = Map.ofEntries(
            Map.entry("reported", Fixtures::reported),
            Map.entry("gap", Fixtures::gap),
            Map.entry("graded", () -> Fixtures.graded(HazardGrade.GENERAL)),
            Map.entry("planning", () -> Fixtures.ordered(HazardGrade.MAJOR)),
            Map.entry("plan review", Fixtures::planned),
            Map.entry("rectifying", () -> Fixtures.rectifying(HazardGrade.MAJOR)),
            Map.entry("extension asked", HazardStepsTest::extensionAsked),
            Map.entry("acceptance", () -> Fixtures.accepting(HazardGrade.MAJOR)),
            Map.entry("verified", Fixtures::verified),
            Map.entry("written off", Fixtures::writtenOff),
            Map.entry("transferring", Fixtures::transferring),
            Map.entry("refused twice", Fixtures::refusedTwice),
            Map.entry("sent back", Fixtures::sentBack));

    private static final Map<HazardAction, Consumer<Hazard>> STEPS = Map.ofEntries(
            Map.entry(HazardAction.GRADE, h -> h.grade(HazardGrade.GENERAL, List.of(), "理由", by("sup"))),
            Map.entry(HazardAction.ORDER, h -> h.order("整改", null, false, Fixtures.orderLimit(), by("sup"))),
            Map.entry(HazardAction.FILE_PLAN, h -> h.filePlan(Fixtures.plan(), by("qiye"))),
            Map.entry(HazardAction.REVIEW_PLAN, h -> h.reviewPlan(true, "", by("sup"))),
            Map.entry(HazardAction.REPORT_PROGRESS, h -> h.reportProgress("进展", 50, List.of(), by("qiye"))),
            Map.entry(
                    HazardAction.REQUEST_EXTENSION,
                    h -> h.requestExtension(NOW.plusDays(20), "理由", Fixtures.extensionLimit(), by("qiye"))),
            Map.entry(
                    HazardAction.DECIDE_EXTENSION,
                    h -> h.decideExtension(true, null, "", Fixtures.extensionLimit(), by("sup"))),
            Map.entry(HazardAction.REQUEST_ACCEPTANCE, h -> h.requestAcceptance("完成", List.of(), by("qiye"))),
            Map.entry(HazardAction.VERIFY, h -> h.verify(true, "合格", List.of(), by("sup"))),
            Map.entry(HazardAction.WRITE_OFF, h -> h.writeOff("", by("head"))),
            Map.entry(HazardAction.SEND_BACK, h -> h.sendBack("理由", by("sup"))),
            Map.entry(HazardAction.RESUBMIT, h -> h.resubmit("补充", List.of(), by("qiye"))),
            Map.entry(HazardAction.TRANSFER, h -> h.proposeTransfer(OTHER, "理由", by("sup"))),
            Map.entry(HazardAction.ANSWER_TRANSFER, h -> h.answerTransfer(true, "", by("oth"))),
            Map.entry(HazardAction.RULE_TRANSFER, h -> h.ruleTransfer(THIRD, "理由", by("off"))));

    private static final Map<String, Set<HazardAction>> ALLOWED = Map.ofEntries(
            Map.entry("reported", EnumSet.of(HazardAction.GRADE, HazardAction.SEND_BACK, HazardAction.TRANSFER)),
            Map.entry("gap", EnumSet.of(HazardAction.RULE_TRANSFER)),
            Map.entry("graded", EnumSet.of(HazardAction.ORDER, HazardAction.TRANSFER)),
            Map.entry("planning", EnumSet.of(HazardAction.FILE_PLAN)),
            Map.entry("plan review", EnumSet.of(HazardAction.REVIEW_PLAN)),
            Map.entry(
                    "rectifying",
                    EnumSet.of(
                            HazardAction.REPORT_PROGRESS,
                            HazardAction.REQUEST_EXTENSION,
                            HazardAction.REQUEST_ACCEPTANCE)),
            Map.entry(
                    "extension asked",
                    EnumSet.of(
                            HazardAction.REPORT_PROGRESS,
                            HazardAction.DECIDE_EXTENSION,
                            HazardAction.REQUEST_ACCEPTANCE)),
            Map.entry("acceptance", EnumSet.of(HazardAction.VERIFY)),
            Map.entry("verified", EnumSet.of(HazardAction.WRITE_OFF)),
            Map.entry("written off", EnumSet.noneOf(HazardAction.class)),
            Map.entry("transferring", EnumSet.of(HazardAction.ANSWER_TRANSFER)),
            Map.entry("refused twice", EnumSet.of(HazardAction.RULE_TRANSFER)),
            Map.entry("sent back", EnumSet.of(HazardAction.RESUBMIT)));

    @TestFactory
    Stream<DynamicTest> everyStepIsTakenWhereItsStateAllowsItAndNowhereElse() {
        return HAZARDS.keySet().stream()
                .sorted()
                // Measures stand beside the states: HazardMeasuresTest.
                .flatMap(state -> Stream.of(HazardAction.values())
                        .filter(STEPS::containsKey)
                        .map(action -> DynamicTest.dynamicTest(state + " × " + action, () -> check(state, action))));
    }

    private static void check(String state, HazardAction action) {
        Hazard hazard = HAZARDS.get(state).get();
        int steps = hazard.steps().entries().size();
        HazardState before = hazard.state();
        boolean allowed = ALLOWED.get(state).contains(action);
        assertThat(hazard.open(action)).isEqualTo(allowed);
        if (allowed) {
            STEPS.get(action).accept(hazard);
            assertThat(hazard.steps().entries()).hasSizeGreaterThan(steps);
        } else {
            assertThatThrownBy(() -> STEPS.get(action).accept(hazard)).isInstanceOf(ConflictProblem.class);
            assertThat(hazard.steps().entries()).hasSize(steps);
            assertThat(hazard.state()).isEqualTo(before);
        }
    }

    @Test
    void aPlanNamesEachOfTheFiveElementsItLacks() {
        Hazard hazard = Fixtures.ordered(HazardGrade.MAJOR);

        assertThatThrownBy(() -> hazard.filePlan(new PlanElements(null, " ", null, null, ""), by("qiye")))
                .isInstanceOfSatisfying(RuleProblem.class, problem -> {
                    assertThat(problem.body().errors())
                            .extracting("field")
                            .containsExactlyInAnyOrder("responsible", "measures", "funds", "deadline", "contingency");
                    assertThat(problem.body().basis()).isNotNull();
                });
        assertThat(hazard.state()).isEqualTo(HazardState.PLANNING);
    }

    @Test
    void aPlanMayNotOutlastTheOrder() {
        Hazard hazard = Fixtures.ordered(HazardGrade.MAJOR);
        PlanElements late =
                new PlanElements("人", "措施", BigDecimal.ONE, NOW.toLocalDate().plusDays(16), "预案");

        refused(() -> hazard.filePlan(late, by("qiye")), "plan-incomplete");
    }

    @Test
    void whoDidTheWorkMayNotCheckIt() {
        refused(
                () -> Fixtures.accepting(HazardGrade.GENERAL).verify(true, "合格", List.of(), by("qiye")),
                "doer-is-verifier");
        refused(() -> Fixtures.planned().reviewPlan(true, "", by("qiye")), "doer-is-verifier");
        refused(() -> Fixtures.verified().writeOff("", by("qiye")), "doer-is-verifier");
        refused(
                () -> extensionAsked().decideExtension(true, null, "", Fixtures.extensionLimit(), by("qiye")),
                "doer-is-verifier");
    }

    @Test
    void aFailedCheckLeadsToANewOrderAndAnApprovedPlanStays() {
        Hazard hazard = Fixtures.accepting(HazardGrade.MAJOR);

        hazard.verify(false, "不合格", List.of(), by("sup"));
        assertThat(hazard.state()).isEqualTo(HazardState.GRADED);
        hazard.order("再整改", null, true, Fixtures.orderLimit(), by("sup"));

        assertThat(hazard.state()).isEqualTo(HazardState.RECTIFYING);
    }

    @Test
    void aGeneralHazardThatPassesIsWrittenOffByWhoCheckedItAndAMajorOneWaitsForTheHead() {
        Hazard general = Fixtures.writtenOff();
        Step.WrittenOff line = general.steps().last(Step.WrittenOff.class).orElseThrow();

        assertThat(general.steps().entries()).last().isEqualTo(line);
        assertThat(line.by())
                .isEqualTo(
                        general.steps().last(Step.Verified.class).orElseThrow().by());
        assertThat(line.basis()).isEqualTo(Rules.SIGN);
        assertThat(line.reason()).isNotBlank();

        Hazard major = Fixtures.verified();
        assertThat(major.steps().last(Step.WrittenOff.class)).isEmpty();
        major.writeOff("", by("head"));
        assertThat(major.steps().last(Step.WrittenOff.class).orElseThrow().basis())
                .isEqualTo(Rules.ACCEPTANCE);
    }

    @Test
    void aWriteOffRecordedBeforeItsBasisWasNamedCanStillBeRead() {
        String old = """
                [{"step":"WRITTEN_OFF","reason":"治理到位","by":{"username":"head","name":"局长",\
                "at":"2026-11-01T10:00:00+08:00"}}]""";

        StepLog log = new StepLogJson().convertToEntityAttribute(old);

        assertThat(log.last(Step.WrittenOff.class).orElseThrow().basis()).isNull();
    }

    @Test
    void anOrderStaysWithinTheClock() {
        Hazard hazard = Fixtures.graded(HazardGrade.GENERAL);
        OrderLimit limit = Fixtures.orderLimit();

        refused(() -> hazard.order("整改", NOW.minusSeconds(1), false, limit, by("sup")), "due-in-past");
        refused(() -> hazard.order("整改", NOW.plusDays(30).plusSeconds(1), false, limit, by("sup")), "due-too-late");
        hazard.order("整改", NOW.plusDays(30), false, limit, by("sup"));
        assertThat(hazard.steps().last(Step.Ordered.class).orElseThrow().due()).isEqualTo(NOW.plusDays(30));
    }

    @Test
    void moreTimeIsAskedForInTimeAndWithinTheCap() {
        Hazard hazard = Fixtures.rectifying(HazardGrade.GENERAL);
        ExtensionLimit late = new ExtensionLimit(NOW.plusDays(15), NOW.plusDays(30), NOW.minusSeconds(1), BASIS);
        ExtensionLimit limit = Fixtures.extensionLimit();

        refused(() -> hazard.requestExtension(NOW.plusDays(20), "理由", late, by("qiye")), "extension-asked-late");
        refused(() -> hazard.requestExtension(NOW.plusDays(15), "理由", limit, by("qiye")), "extension-gains-nothing");
        refused(() -> hazard.requestExtension(NOW.plusDays(31), "理由", limit, by("qiye")), "extension-too-long");
        hazard.requestExtension(NOW.plusDays(30), "理由", limit, by("qiye"));
        refused(() -> hazard.decideExtension(false, null, " ", limit, by("sup")), "reason-missing");
        assertThat(hazard.steps().pendingExtension()).isPresent();
    }

    @Test
    void askingForAcceptanceWithdrawsARequestForMoreTime() {
        Hazard hazard = extensionAsked();

        hazard.requestAcceptance("完成", List.of(), by("qiye"));

        assertThat(hazard.steps().pendingExtension()).isEmpty();
        assertThat(hazard.state()).isEqualTo(HazardState.ACCEPTANCE);
    }

    @Test
    void aSecondRefusalWaitsForTheOfficeAndARulingIsFinal() {
        Hazard hazard = Fixtures.transferring();

        hazard.answerTransfer(false, "不归我管", by("oth"));
        assertThat(hazard.state()).isEqualTo(HazardState.REPORTED);
        assertThat(hazard.handler()).isEqualTo(LEAD);
        refused(() -> hazard.proposeTransfer(OTHER, "再来", by("sup")), "transfer-ping-pong");
        refused(() -> hazard.proposeTransfer(LEAD, "自己", by("sup")), "transfer-to-self");
        hazard.proposeTransfer(THIRD, "再试", by("sup"));
        hazard.answerTransfer(false, "也不", by("third"));
        assertThat(hazard.awaitsRuling()).isTrue();

        hazard.ruleTransfer(OTHER, "裁定", by("off"));
        assertThat(hazard.handler()).isEqualTo(OTHER);
        assertThat(hazard.state()).isEqualTo(HazardState.REPORTED);
        refused(() -> hazard.proposeTransfer(THIRD, "不服", by("oth")), "transfer-ruled");
    }

    @Test
    void whoTookAHazardOverMayNotHandItBack() {
        Hazard hazard = Fixtures.transferring();
        hazard.answerTransfer(true, "", by("oth"));

        assertThat(hazard.handler()).isEqualTo(OTHER);
        refused(() -> hazard.proposeTransfer(LEAD, "还给你", by("oth")), "transfer-ping-pong");
    }

    @Test
    void aHazardIsNotFoundInTheFuture() {
        Finding future = new Finding(Fixtures.reported().finding().source(), "隐患", "描述", NOW.plusSeconds(1));
        Filing filing = new Filing(
                future,
                new Matter("m", "事项"),
                null,
                new Place("d", "地", "/d/", "位置", null, null),
                Fixtures.suggestion(null),
                List.of());
        Assignment assignment = new Assignment(LEAD, null, false, List.of(), List.of(), "{}");

        refused(
                () -> Hazard.report(
                        "i", "n", filing, assignment, Fixtures.actor("a", "supervisor", "lead"), Fixtures.CLOCK),
                "found-in-future");
    }

    @Test
    void aGradeBelowTheCriteriaNeedsAReason() {
        Assignment assignment = new Assignment(LEAD, null, false, List.of(), List.of(), "{}");
        Hazard hazard = Fixtures.reported(assignment, HazardGrade.MAJOR);

        refused(() -> hazard.grade(HazardGrade.GENERAL, List.of(), "", by("sup")), "grade-below-criteria");
        refused(() -> hazard.grade(HazardGrade.MAJOR, List.of(), "", by("sup")), "grade-without-ground");
        hazard.grade(HazardGrade.GENERAL, List.of(), "现场复核不符合", by("sup"));
        assertThat(hazard.grade()).isEqualTo(HazardGrade.GENERAL);
    }

    private static Hazard extensionAsked() {
        Hazard hazard = Fixtures.rectifying(HazardGrade.MAJOR);
        hazard.requestExtension(NOW.plusDays(20), "理由", Fixtures.extensionLimit(), by("qiye"));
        return hazard;
    }

    private static void refused(Runnable step, String type) {
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.body().type()).endsWith(":" + type));
    }
}
