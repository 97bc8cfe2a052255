package cn.duban.hazard;

import static cn.duban.embedded.testing.Patience.await;
import static cn.duban.hazard.fixture.People.JIANGUAN;
import static cn.duban.hazard.fixture.People.JUZHANG;
import static cn.duban.hazard.fixture.People.LINGDAO;
import static cn.duban.hazard.fixture.People.QIYE;
import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.contracts.Topics;
import cn.duban.fixtures.DemoTime;
import cn.duban.fixtures.Topic;
import cn.duban.hazard.fixture.Api;
import cn.duban.hazard.fixture.PlateCase;
import cn.duban.hazard.fixture.SmallRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A hazard the whole way, on real parts. */
@QuarkusTest
class HazardFlowTest {
    @Inject
    SmallRegistry registry;

    @Inject
    DemoTime time;

    @BeforeEach
    void registry() {
        registry.load();
    }

    @Test
    void aHazardIsFoundByWordsOfItsPlaceAndDescriptionHoweverTheyAreTyped() {
        Map<String, Object> filing = Api.filing("description", "皮带廊（东）ＡＢ９号托辊积煤");
        filing.put("place", "－1层转运站");
        Api.Case hazard = Api.file(QIYE, filing);

        List.of("皮带廊(东)", "ab9号 托辊", "-1层转运站 积煤")
                .forEach(words -> assertThat(found(words)).as(words).contains(hazard.id()));
        assertThat(found("皮带廊(西)")).doesNotContain(hazard.id());
    }

    private static List<String> found(String words) {
        return Api.as(LINGDAO).queryParam("q", words).get("/hazards").path("items.id");
    }

    @Test
    void aGeneralHazardRunsFromReportToWriteOffAndEveryStepIsOnKafka() {
        Api.Case hazard = Api.file(QIYE, Api.filing());
        assertThat(hazard.read(QIYE).<String>path("handler.organisationId")).isEqualTo("tez-yingjiju");

        hazard.done(JIANGUAN, "gradings", Map.of("grade", "GENERAL", "reason", "不构成重大"))
                .done(JIANGUAN, "orders", Map.of("demand", "清理积尘", "stopWork", false))
                .done(QIYE, "progress-reports", Map.of("text", "已清理一半", "percent", 50))
                .done(QIYE, "acceptance-requests", Map.of("statement", "已清理完毕"))
                .done(JIANGUAN, "verifications", Map.of("passed", true, "opinion", "合格"));

        assertThat(hazard.state()).isEqualTo("WRITTEN_OFF");
        Response history = Api.as(QIYE).get("/hazards/" + hazard.id() + "/history");
        assertThat(history.<List<String>>path("step")).endsWith("VERIFIED", "WRITTEN_OFF");
        assertThat(history.<Object>path("[-1].by.username"))
                .as("the other side")
                .isNull();
        assertThat(history.<String>path("[-1].by.organisationId")).isEqualTo("tez-yingjiju");
        assertThat(Api.as(JIANGUAN).get("/hazards/" + hazard.id() + "/history").<String>path("[-1].by.username"))
                .isEqualTo("jianguan");
        assertThat(history.<String>path("[-1].by.at")).isEqualTo(history.path("[-2].by.at"));
        assertThat(history.<String>path("[-1].basis.clause")).isEqualTo("办理与核查不得为同一人");
        await().untilAsserted(() -> assertThat(new Topic(Topics.HAZARD).types(hazard.id()))
                .containsExactly(
                        "HazardReported",
                        "HazardGraded",
                        "RectificationOrdered",
                        "ProgressFiled",
                        "AcceptanceRequested",
                        "HazardVerified",
                        "HazardWrittenOff"));
        assertThat(new Topic(Topics.HAZARD_TASK).types(hazard.id()))
                .containsExactly(
                        "TaskOpened",
                        "TaskClosed",
                        "TaskOpened",
                        "TaskClosed",
                        "TaskOpened",
                        "TaskClosed",
                        "TaskOpened",
                        "TaskClosed");
        assertThat(new Topic(Topics.HAZARD_DEADLINE).types(hazard.id())).contains("DeadlineArmed", "DeadlineMet");
        processEndsAt(hazard, "End_WrittenOff");
    }

    @Test
    void aMajorHazardNeedsAPlanAReviewAndTheHeadsWriteOff() {
        Map<String, Object> found = Api.filing("criteriaAnswers", Map.of("gm_3_2", true));
        found.put("source", "DEPARTMENT_INSPECTION");
        Api.Case hazard = Api.file(JIANGUAN, found);
        assertThat(hazard.read(JIANGUAN).<String>path("suggestion.grade")).isEqualTo("MAJOR");

        hazard.done(JIANGUAN, "gradings", Map.of("grade", "MAJOR", "criterionIds", List.of("gm-3-2"), "reason", ""))
                .done(JIANGUAN, "orders", Map.of("demand", "停用整改", "stopWork", true));
        assertThat(hazard.state()).isEqualTo("PLANNING");
        String deadline = time.today().plusDays(30).toString();
        hazard.done(
                        QIYE,
                        "plans",
                        Map.of(
                                "responsible",
                                "主要负责人",
                                "measures",
                                "改造",
                                "funds",
                                "12000.5",
                                "deadline",
                                deadline,
                                "contingency",
                                "现场处置方案"))
                .done(JIANGUAN, "plan-reviews", Map.of("approved", false, "reason", "措施不具体"))
                .done(
                        QIYE,
                        "plans",
                        Map.of(
                                "responsible",
                                "主要负责人",
                                "measures",
                                "更换风机",
                                "funds",
                                "12000.5",
                                "deadline",
                                deadline,
                                "contingency",
                                "现场处置方案"))
                .done(JIANGUAN, "plan-reviews", Map.of("approved", true))
                .done(QIYE, "progress-reports", Map.of("text", "完成", "percent", 100))
                .done(QIYE, "acceptance-requests", Map.of("statement", "完成"))
                .done(JIANGUAN, "verifications", Map.of("passed", true, "opinion", "合格"));
        assertThat(hazard.state()).isEqualTo("VERIFIED");
        assertThat(hazard.read(QIYE).<String>path("plan.funds")).isEqualTo("12000.50");
        hazard.step(JUZHANG, "write-offs", Map.of()).then().statusCode(422);
        hazard.done(JIANGUAN, "penalties", PlateCase.penalty(time.today())).done(JUZHANG, "write-offs", Map.of());

        assertThat(hazard.state()).isEqualTo("WRITTEN_OFF");
        await().untilAsserted(() -> assertThat(new Topic(Topics.HAZARD).types(hazard.id()))
                .contains("MajorHazardConfirmed", "PlanReviewed")
                .endsWith("HazardWrittenOff"));
        processEndsAt(hazard, "End_MajorWrittenOff");
    }

    private static void processEndsAt(Api.Case hazard, String end) {
        await().untilAsserted(() -> {
            List<Map<String, Object>> activities =
                    Api.as(LINGDAO).get("/hazards/" + hazard.id() + "/process").path("activities");
            assertThat(activities).extracting(a -> a.get("activityId")).contains(end);
            assertThat(activities).extracting(a -> a.get("state")).doesNotContain("ACTIVE");
        });
    }
}
