package cn.duban.hazard.process;

import static cn.duban.embedded.testing.Patience.await;
import static cn.duban.hazard.fixture.People.ANWEIBAN;
import static cn.duban.hazard.fixture.People.JIANGUAN;
import static cn.duban.hazard.fixture.People.JIANGUAN2;
import static cn.duban.hazard.fixture.People.JIAOTONG;
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
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every element of the model is reached and every flow taken, on the real engine, by steps over HTTP and by the clock. */
@QuarkusTest
class ProcessPathsTest {
    private static final Pattern NODE = Pattern.compile(
            "<bpmn:(?:startEvent|endEvent|boundaryEvent|userTask|serviceTask|exclusiveGateway) id=\"([^\"]+)\"");

    @Inject
    SmallRegistry registry;

    @Inject
    DemoTime time;

    @Inject
    TakenFlows flows;

    private final Set<String> reached = new HashSet<>();

    @BeforeEach
    void registry() {
        registry.load();
        flows.listen();
    }

    @Test
    void everyElementIsReachedEveryFlowTakenAndEveryClockThatIsNotMetIsMissed() throws Exception {
        // One hazard waiting in every place that has a clock.
        Api.Case reported = file();
        Api.Case graded = graded("GENERAL");
        Api.Case planning = ordered("MAJOR");
        Api.Case reviewing = planned();
        Api.Case rectifying = ordered("GENERAL");
        Api.Case extension = ordered("GENERAL");
        extension.done(
                QIYE, "extensions", Map.of("until", time.today().plusDays(20).toString(), "reason", "设备未到"));
        Api.Case accepting = accepting("GENERAL");
        Api.Case verified = verifiedMajor();
        Api.Case sentBack = file().done(JIANGUAN, "send-backs", Map.of("reason", "位置不清"));
        Api.Case offered =
                file().done(JIANGUAN, "transfers", Map.of("organisationId", "tez-zhujianju", "reason", "施工"));
        Api.Case refused = refusedTwice();
        Api.Case gap = Api.file(QIYE, Api.filing("matterCode", "place.nobody"));
        assertThat(gap.read(ANWEIBAN).<String>path("handler.organisationId")).isEqualTo("tez-anweiban");
        List<Api.Case> all = List.of(
                reported,
                graded,
                planning,
                reviewing,
                rectifying,
                extension,
                accepting,
                verified,
                sentBack,
                offered,
                refused,
                gap);

        all.forEach(this::begun);
        time.advance(Duration.ofDays(20));
        all.forEach(this::missed);

        // What is late can still be done, and each way out is taken.
        reported.done(JIANGUAN, "gradings", Map.of("grade", "GENERAL", "reason", "一般"));
        graded.done(JIANGUAN, "transfers", Map.of("organisationId", "tez-zhujianju", "reason", "施工"))
                .done(JIANGUAN2, "transfer-answers", Map.of("accepted", true))
                .done(JIANGUAN2, "orders", Map.of("demand", "整改"));
        planning.done(QIYE, "plans", plan());
        reviewing
                .done(JIANGUAN, "plan-reviews", Map.of("approved", false, "reason", "重做"))
                .done(QIYE, "plans", plan());
        rectifying
                .done(QIYE, "acceptance-requests", Map.of("statement", "完成"))
                .done(JIANGUAN, "verifications", Map.of("passed", false, "opinion", "不合格"))
                .done(JIANGUAN, "orders", Map.of("demand", "再整改"))
                .done(QIYE, "acceptance-requests", Map.of("statement", "完成"))
                .done(JIANGUAN, "verifications", Map.of("passed", true, "opinion", "合格"));
        extension.done(QIYE, "acceptance-requests", Map.of("statement", "完成"));
        verified.done(JIANGUAN, "penalties", PlateCase.penalty(time.today())).done(JUZHANG, "write-offs", Map.of());
        sentBack.done(QIYE, "resubmissions", Map.of("supplement", "位置在二楼"));
        offered.done(JIANGUAN2, "transfer-answers", Map.of("accepted", false, "reason", "不归我"));
        refused.done(ANWEIBAN, "transfer-rulings", Map.of("organisationId", "tez-jiaotongju", "reason", "裁定"));
        gap.done(ANWEIBAN, "transfer-rulings", Map.of("organisationId", "tez-yingjiju", "reason", "裁定"));
        granted();

        Set<String> model = nodes();
        assertThat(flows.model()).hasSizeGreaterThan(50);
        await().untilAsserted(() -> {
            all.forEach(this::note);
            assertThat(reached).containsAll(model);
            assertThat(flows.all()).containsAll(flows.model());
        });
    }

    private void granted() {
        Api.Case hazard = ordered("GENERAL");
        String until = time.today().plusDays(20).toString();
        hazard.done(QIYE, "extensions", Map.of("until", until, "reason", "设备未到"))
                .done(JUZHANG, "extension-decisions", Map.of("granted", true));
        assertThat(hazard.read(QIYE).<String>path("dueAt")).startsWith(until);
        await().untilAsserted(() -> {
            note(hazard);
            assertThat(reached).contains("Task_MoveClock", "End_ExtensionDecided");
        });
    }

    private void begun(Api.Case hazard) {
        await().until(() -> !activities(hazard).isEmpty());
    }

    private void missed(Api.Case hazard) {
        await().untilAsserted(() -> {
            List<Map<String, Object>> clocks = hazard.read(LINGDAO).path("deadlines");
            assertThat(clocks).extracting(c -> c.get("state")).contains("MISSED");
            assertThat(new Topic(Topics.HAZARD_DEADLINE).types(hazard.id())).contains("DeadlineMissed");
        });
    }

    private void note(Api.Case hazard) {
        activities(hazard).forEach(activity -> reached.add((String) activity.get("activityId")));
    }

    private static List<Map<String, Object>> activities(Api.Case hazard) {
        return Api.as(LINGDAO).get("/hazards/" + hazard.id() + "/process").path("activities");
    }

    private static Set<String> nodes() throws Exception {
        Path model = Path.of(System.getProperty("duban.repository.root"), "bpmn/hazard/HazardRectification.bpmn");
        Set<String> ids = new HashSet<>();
        Matcher matcher = NODE.matcher(Files.readString(model));
        while (matcher.find()) {
            ids.add(matcher.group(1));
        }
        assertThat(ids).hasSizeGreaterThan(40);
        return ids;
    }

    private static Api.Case file() {
        return Api.file(QIYE, Api.filing());
    }

    private static Api.Case graded(String grade) {
        return file().done(JIANGUAN, "gradings", Map.of("grade", grade, "reason", "现场判定"));
    }

    private static Api.Case ordered(String grade) {
        return graded(grade).done(JIANGUAN, "orders", Map.of("demand", "整改"));
    }

    private Api.Case planned() {
        return ordered("MAJOR").done(QIYE, "plans", plan());
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

    private static Api.Case accepting(String grade) {
        return ordered(grade).done(QIYE, "acceptance-requests", Map.of("statement", "完成"));
    }

    private Api.Case verifiedMajor() {
        return planned()
                .done(JIANGUAN, "plan-reviews", Map.of("approved", true))
                .done(QIYE, "acceptance-requests", Map.of("statement", "完成"))
                .done(JIANGUAN, "verifications", Map.of("passed", true, "opinion", "合格"));
    }

    private static Api.Case refusedTwice() {
        return file().done(JIANGUAN, "transfers", Map.of("organisationId", "tez-zhujianju", "reason", "施工"))
                .done(JIANGUAN2, "transfer-answers", Map.of("accepted", false, "reason", "不归我"))
                .done(JIANGUAN, "transfers", Map.of("organisationId", "tez-jiaotongju", "reason", "交通"))
                .done(JIAOTONG, "transfer-answers", Map.of("accepted", false, "reason", "不归我"));
    }
}
