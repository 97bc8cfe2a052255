package cn.duban.hazard.lifecycle;

import static cn.duban.hazard.lifecycle.Fixtures.NOW;
import static cn.duban.hazard.lifecycle.Fixtures.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.duban.casework.file.WorkItem;
import cn.duban.contracts.hazard.CutOffKind;
import cn.duban.contracts.hazard.HazardGrade;
import cn.duban.contracts.hazard.HazardState;
import cn.duban.platform.problem.Problem;
import java.time.OffsetDateTime;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class HazardMeasuresTest {
    private static final List<String> DOCUMENT = List.of("doc");

    @Test
    void aMajorHazardIsNotWrittenOffBeforeItsPenaltyIsRecordedWithItsDocument() {
        Hazard hazard = Fixtures.foundMajor();
        putRight(hazard, Fixtures.NOW.plusDays(3));

        assertThat(Measures.penaltyOutstanding(hazard)).isTrue();
        refused(() -> hazard.writeOff("", by("head")), "penalty-missing");
        refused(
                () -> hazard.recordPenalty(Fixtures.penalty("1号"), new PenaltyCount(1, 1), List.of(), by("sup")),
                "penalty-without-document");

        hazard.recordPenalty(Fixtures.penalty("1号"), new PenaltyCount(1, 1), DOCUMENT, by("sup"));
        hazard.writeOff("", by("head"));
        assertThat(Measures.penaltyOutstanding(hazard)).isFalse();
    }

    @Test
    void whoFindsReportsAndMendsByItselfIsNotPunishedButWhoIsLateIs() {
        Hazard inTime = Fixtures.graded(HazardGrade.MAJOR);
        assertThat(WorkItems.of(inTime)).extracting(WorkItem::key).containsExactly("Task_IssueOrder");
        putRight(inTime, Fixtures.NOW.plusDays(3));
        assertThat(Measures.penaltyOutstanding(inTime)).isFalse();
        inTime.writeOff("", by("head"));

        Hazard late = Fixtures.graded(HazardGrade.MAJOR);
        putRight(late, Fixtures.NOW.plusDays(400));
        assertThat(WorkItems.of(late)).extracting(WorkItem::key).contains(WorkItems.PENALTY);
        refused(() -> late.writeOff("", by("head")), "penalty-missing");
    }

    @Test
    void aGeneralHazardOfAnEnterpriseMayBePunishedAndIsNeverHeldUpByIt() {
        Hazard hazard = Fixtures.accepting(HazardGrade.GENERAL);
        assertThat(MeasureGuard.open(hazard, HazardAction.RECORD_PENALTY)).isTrue();
        hazard.recordPenalty(Fixtures.penalty("1号"), new PenaltyCount(1, 1), DOCUMENT, by("sup"));
        hazard.verify(true, "合格", List.of(), by("sup"));

        assertThat(hazard.state()).isEqualTo(HazardState.WRITTEN_OFF);
        assertThat(Measures.penaltyOutstanding(hazard)).isFalse();
    }

    /** Ordered, planned, said to be done then, and found done. */
    private static void putRight(Hazard hazard, OffsetDateTime done) {
        hazard.order("整改", null, false, Fixtures.orderLimit(), by("sup"));
        hazard.filePlan(Fixtures.plan(), by("qiye"));
        hazard.reviewPlan(true, "", by("sup"));
        hazard.requestAcceptance("完成", List.of(), Fixtures.by("qiye", done));
        hazard.verify(true, "合格", List.of(), by("sup"));
    }

    @Test
    void thePenaltyIsATaskOfEveryMajorHazardThatOthersFoundUntilItIsRecorded() {
        Hazard hazard = Fixtures.foundMajor();

        assertThat(WorkItems.of(hazard))
                .extracting(WorkItem::key)
                .containsExactly("Task_IssueOrder", WorkItems.PENALTY);
        hazard.recordPenalty(Fixtures.penalty("1号"), new PenaltyCount(1, 1), DOCUMENT, by("sup"));
        assertThat(WorkItems.of(hazard)).extracting(WorkItem::key).containsExactly("Task_IssueOrder");
        assertThat(WorkItems.of(Fixtures.graded(HazardGrade.GENERAL)))
                .extracting(WorkItem::key)
                .containsExactly("Task_IssueOrder");
    }

    @Test
    void threePenaltiesWithin180DaysOrFourWithinAYearCallForClosing() {
        assertThat(new PenaltyCount(2, 3).closureDue()).isFalse();
        assertThat(new PenaltyCount(3, 3).closureDue()).isTrue();
        assertThat(new PenaltyCount(1, 4).closureDue()).isTrue();
        assertThat(new PenaltyCount(3, 4, false).closureDue()).isFalse();
        assertThat(new PenaltyCount(3, 4, null).closureDue()).isTrue();
    }

    @Test
    void workStoppedGoesOnOnlyAfterTheCheckOnSite() {
        Hazard hazard = Fixtures.rectifying(HazardGrade.MAJOR);
        hazard.stopWork("喷涂车间", "停〔2026〕1号", List.of(), by("head"));

        refused(() -> hazard.stopWork("喷涂车间", "2号", List.of(), by("head")), "work-stopped");
        refused(() -> hazard.resumeWork("复〔2026〕1号", "申请", List.of(), by("head")), "resume-before-acceptance");

        hazard.requestAcceptance("完成", List.of(), by("qiye"));
        hazard.verify(true, "合格", List.of(), by("sup"));
        refused(() -> hazard.resumeWork("复〔2026〕1号", "申请", List.of(), by("qiye")), "doer-is-verifier");
        hazard.resumeWork("复〔2026〕1号", "申请", List.of(), by("head"));
        assertThat(Measures.stopped(hazard.steps())).isFalse();
        refused(() -> hazard.resumeWork("2号", "申请", List.of(), by("head")), "work-not-stopped");
    }

    @Test
    void workIsStoppedForAMajorHazardOnlyByTheOrderToo() {
        Hazard general = Fixtures.graded(HazardGrade.GENERAL);
        refused(() -> general.order("整改", null, true, Fixtures.orderLimit(), by("sup")), "stop-work-not-major");
        refused(() -> general.stopWork("喷涂车间", "1号", List.of(), by("head")), "state-forbids-step");

        Hazard major = Fixtures.graded(HazardGrade.MAJOR);
        major.order("整改", null, true, Fixtures.orderLimit(), by("sup"));
        assertThat(Measures.stopped(major.steps())).isTrue();
    }

    @Test
    void powerIsCutOffOnlyAfterADecisionAnApprovalAndTwentyFourHours() {
        Hazard hazard = Fixtures.rectifying(HazardGrade.MAJOR);
        refused(() -> hazard.executeCutOff(CutOffKind.POWER, "供电公司", by("sup")), "cut-off-not-approved");
        refused(
                () -> hazard.approveCutOff(notice(CutOffKind.POWER, false, NOW), by("head")),
                "cut-off-without-decision");

        hazard.stopWork("喷涂车间", "停〔2026〕1号", List.of(), by("head"));
        refused(
                () -> hazard.approveCutOff(notice(CutOffKind.POWER, false, NOW.plusHours(1)), by("head")),
                "notified-in-future");
        hazard.approveCutOff(notice(CutOffKind.POWER, false, NOW.minusHours(23)), by("head"));
        refused(() -> hazard.executeCutOff(CutOffKind.POWER, "供电公司", by("sup")), "cut-off-before-notice");
        refused(() -> hazard.executeCutOff(CutOffKind.EXPLOSIVES, "公司", by("sup")), "cut-off-not-approved");
        assertThat(Measures.cutOff(hazard.steps(), CutOffKind.POWER)).isFalse();
    }

    @Test
    void inAnEmergencyAndForExplosivesNobodyWaits() {
        Hazard hazard = Fixtures.rectifying(HazardGrade.MAJOR);
        hazard.stopWork("喷涂车间", "停〔2026〕1号", List.of(), by("head"));
        hazard.approveCutOff(notice(CutOffKind.POWER, true, NOW), by("head"));
        hazard.approveCutOff(notice(CutOffKind.EXPLOSIVES, false, NOW), by("head"));

        hazard.executeCutOff(CutOffKind.POWER, "供电公司", by("sup"));
        hazard.executeCutOff(CutOffKind.EXPLOSIVES, "民爆公司", by("sup"));
        assertThat(Measures.cutOff(hazard.steps(), CutOffKind.POWER)).isTrue();
        refused(() -> hazard.executeCutOff(CutOffKind.POWER, "供电公司", by("sup")), "cut-off-done");

        hazard.liftCutOff(CutOffKind.POWER, "已执行决定", by("head"));
        assertThat(Measures.cutOff(hazard.steps(), CutOffKind.POWER)).isFalse();
        assertThat(Measures.cutOff(hazard.steps(), CutOffKind.EXPLOSIVES)).isTrue();
        refused(() -> hazard.liftCutOff(CutOffKind.POWER, "再次", by("head")), "cut-off-not-in-force");
    }

    private static CutOffNotice notice(CutOffKind kind, boolean emergency, OffsetDateTime notified) {
        return new CutOffNotice(kind, emergency, "拒不停产", notified, notified.plusHours(24), Fixtures.BASIS);
    }

    private static void refused(ThrowingCallable step, String type) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.body().type().toString()).endsWith(type));
    }
}
