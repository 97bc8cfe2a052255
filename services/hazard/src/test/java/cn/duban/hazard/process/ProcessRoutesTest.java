package cn.duban.hazard.process;

import static cn.duban.embedded.testing.Patience.await;
import static cn.duban.hazard.fixture.People.ANWEIBAN;
import static cn.duban.hazard.fixture.People.JIANGUAN;
import static cn.duban.hazard.fixture.People.JIANGUAN2;
import static cn.duban.hazard.fixture.People.JIAOTONG;
import static cn.duban.hazard.fixture.People.JUZHANG;
import static cn.duban.hazard.fixture.People.QIYE;
import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.fixtures.DemoTime;
import cn.duban.hazard.fixture.Api;
import cn.duban.hazard.fixture.PlateCase;
import cn.duban.hazard.fixture.SmallRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which way a process goes on: at every gateway the flow that the step asked for, and no other. */
@QuarkusTest
class ProcessRoutesTest {
    private static final Map<String, Object> PASSED = Map.of("passed", true, "opinion", "合格");
    private static final Map<String, Object> FAILED = Map.of("passed", false, "opinion", "不合格");
    private static final Map<String, Object> REFUSED = Map.of("accepted", false, "reason", "不归我管");

    @Inject
    SmallRegistry registry;

    @Inject
    DemoTime time;

    @Inject
    TakenFlows flows;

    @BeforeEach
    void registry() {
        registry.load();
        flows.listen();
    }

    /** The job executor goes on with the same processes meanwhile; what it has in hand is waited for, never a failure. */
    @Test
    void aStepTakenAtOnceIsTakenWhateverTheJobExecutorDoes() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(6);
        try {
            List<Callable<String>> ways = Collections.nCopies(
                    60,
                    () -> graded("GENERAL")
                            .done(JIANGUAN, "orders", Map.of("demand", "整改"))
                            .state());
            for (Future<String> way : people.invokeAll(ways)) {
                assertThat(way.get()).isEqualTo("RECTIFYING");
            }
        } finally {
            people.shutdownNow();
        }
    }

    @Test
    void aGeneralHazardGoesStraightFromReportToWriteOff() {
        Api.Case hazard = graded("GENERAL")
                .done(JIANGUAN, "orders", Map.of("demand", "整改"))
                .done(QIYE, "acceptance-requests", Map.of("statement", "完成"))
                .done(JIANGUAN, "verifications", PASSED);

        takes(
                hazard,
                "Flow_Reported",
                "Flow_HasLead",
                "Flow_ToConfirm",
                "Flow_Graded",
                "Flow_GradeConfirmed",
                "Flow_ToOrder",
                "Flow_Ordered",
                "Flow_NoPlan",
                "Flow_ToRectify",
                "Flow_AcceptanceRequested",
                "Flow_Verified",
                "Flow_GeneralPassed");
        never(hazard, "Flow_NeedsPlan", "Flow_MajorPassed", "Flow_Failed");
    }

    @Test
    void aMajorHazardWhoseCheckFailsIsOrderedAnewAndKeepsItsApprovedPlan() {
        Api.Case hazard = graded("MAJOR")
                .done(JIANGUAN, "orders", Map.of("demand", "停用整改", "stopWork", true))
                .done(QIYE, "plans", plan())
                .done(JIANGUAN, "plan-reviews", Map.of("approved", false, "reason", "重做"))
                .done(QIYE, "plans", plan())
                .done(JIANGUAN, "plan-reviews", Map.of("approved", true))
                .done(QIYE, "acceptance-requests", Map.of("statement", "完成"))
                .done(JIANGUAN, "verifications", FAILED)
                .done(JIANGUAN, "orders", Map.of("demand", "再整改"))
                .done(QIYE, "acceptance-requests", Map.of("statement", "完成"))
                .done(JIANGUAN, "verifications", PASSED)
                .done(JIANGUAN, "penalties", PlateCase.penalty(time.today()))
                .done(JUZHANG, "write-offs", Map.of());

        takes(
                hazard,
                "Flow_NeedsPlan",
                "Flow_ToPlan",
                "Flow_PlanFiled",
                "Flow_PlanReviewed",
                "Flow_PlanReturned",
                "Flow_ToPlan",
                "Flow_PlanReviewed",
                "Flow_PlanApproved",
                "Flow_ToRectify",
                "Flow_Verified",
                "Flow_Failed",
                "Flow_ToOrder",
                "Flow_NoPlan",
                "Flow_ToRectify",
                "Flow_Verified",
                "Flow_MajorPassed",
                "Flow_WrittenOff");
        never(hazard, "Flow_GeneralPassed");
    }

    @Test
    void aReportSentBackIsConfirmedOnceItIsComplete() {
        Api.Case hazard = file().done(JIANGUAN, "send-backs", Map.of("reason", "位置不清"))
                .done(QIYE, "resubmissions", Map.of("supplement", "位置在二楼"))
                .done(JIANGUAN, "gradings", Map.of("grade", "GENERAL", "reason", "一般"));

        takes(hazard, "Flow_SendBack", "Flow_Resubmitted", "Flow_ToConfirm", "Flow_GradeConfirmed");
    }

    @Test
    void aHazardPassedOnBeforeItsGradeGoesOnAtTheGradeAndAfterItAtTheOrder() {
        Api.Case before = file().done(JIANGUAN, "transfers", to("tez-zhujianju"))
                .done(JIANGUAN2, "transfer-answers", Map.of("accepted", true))
                .done(JIANGUAN2, "gradings", Map.of("grade", "GENERAL", "reason", "一般"));
        Api.Case after = graded("GENERAL")
                .done(JIANGUAN, "transfers", to("tez-zhujianju"))
                .done(JIANGUAN2, "transfer-answers", REFUSED)
                .done(JIANGUAN, "orders", Map.of("demand", "整改"));

        takes(before, "Flow_NotOurs", "Flow_AnswerSettled", "Flow_ResumeConfirm", "Flow_GradeConfirmed");
        never(before, "Flow_ResumeOrder", "Flow_SecondRefusal");
        takes(after, "Flow_OrderNotOurs", "Flow_AnswerSettled", "Flow_ResumeOrder", "Flow_NoPlan");
        never(after, "Flow_ResumeConfirm", "Flow_SecondRefusal");
    }

    @Test
    void aSecondRefusalAfterTheGradeIsRuledOnAndGoesOnAtTheOrder() {
        Api.Case hazard = graded("GENERAL")
                .done(JIANGUAN, "transfers", to("tez-zhujianju"))
                .done(JIANGUAN2, "transfer-answers", REFUSED)
                .done(JIANGUAN, "transfers", to("tez-jiaotongju"))
                .done(JIAOTONG, "transfer-answers", REFUSED)
                .done(ANWEIBAN, "transfer-rulings", to("tez-jiaotongju"))
                .done(JIAOTONG, "orders", Map.of("demand", "整改"));

        takes(
                hazard,
                "Flow_OrderNotOurs",
                "Flow_AnswerSettled",
                "Flow_ResumeOrder",
                "Flow_OrderNotOurs",
                "Flow_SecondRefusal",
                "Flow_ToRule",
                "Flow_Ruled",
                "Flow_ResumeOrder",
                "Flow_NoPlan");
        never(hazard, "Flow_ResumeConfirm");
    }

    @Test
    void aMatterNobodyLeadsIsRuledOnFirstAndThenGraded() {
        Api.Case hazard = Api.file(QIYE, Api.filing("matterCode", "place.nobody"))
                .done(ANWEIBAN, "transfer-rulings", to("tez-yingjiju"))
                .done(JIANGUAN, "gradings", Map.of("grade", "GENERAL", "reason", "一般"));

        takes(hazard, "Flow_NoLead", "Flow_ToRule", "Flow_Ruled", "Flow_ResumeConfirm", "Flow_GradeConfirmed");
        never(hazard, "Flow_HasLead", "Flow_SecondRefusal");
    }

    @Test
    void anExtensionRefusedLeavesTheWorkWhereItIs() {
        Api.Case hazard = graded("GENERAL").done(JIANGUAN, "orders", Map.of("demand", "整改"));
        String due = hazard.read(QIYE).path("dueAt");
        hazard.done(
                        QIYE,
                        "extensions",
                        Map.of("until", time.today().plusDays(20).toString(), "reason", "设备未到"))
                .done(JIANGUAN, "extension-decisions", Map.of("granted", false, "reason", "理由不足"));

        takes(hazard, "Flow_ToRectify", "Flow_ExtensionRequested", "Flow_MoveClock", "Flow_ClockMoved");
        never(hazard, "Flow_AcceptanceRequested");
        assertThat(hazard.read(QIYE).<String>path("dueAt")).isEqualTo(due);
    }

    private void takes(Api.Case hazard, String... route) {
        await().untilAsserted(() -> assertThat(flows.of(hazard.id())).containsSubsequence(route));
    }

    private void never(Api.Case hazard, String... others) {
        assertThat(flows.of(hazard.id())).doesNotContain(others);
    }

    private static Api.Case file() {
        return Api.file(QIYE, Api.filing());
    }

    private static Api.Case graded(String grade) {
        return file().done(JIANGUAN, "gradings", Map.of("grade", grade, "reason", "现场判定"));
    }

    private static Map<String, Object> to(String organisation) {
        return Map.of("organisationId", organisation, "reason", "职责在该单位");
    }

    private Map<String, Object> plan() {
        return Map.of(
                "responsible",
                "负责人",
                "measures",
                "措施",
                "funds",
                1000,
                "deadline",
                time.today().plusDays(9).toString(),
                "contingency",
                "预案");
    }
}
