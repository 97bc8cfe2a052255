package cn.duban.hazard.process;

import static cn.duban.embedded.testing.Patience.await;
import static cn.duban.hazard.fixture.People.ANWEIBAN;
import static cn.duban.hazard.fixture.People.ANWEIBAN_B;
import static cn.duban.hazard.fixture.People.JIANGUAN;
import static cn.duban.hazard.fixture.People.LINGDAO;
import static cn.duban.hazard.fixture.People.QIYE;
import static cn.duban.hazard.fixture.People.SHIANWEIBAN;
import static cn.duban.hazard.fixture.People.SHIANWEIBAN_B;
import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.fixtures.DemoTime;
import cn.duban.hazard.fixture.Api;
import cn.duban.hazard.fixture.Photos;
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

/** Every element of the plate's model is reached and every flow taken, by steps over HTTP and by the clock. */
@QuarkusTest
class PlatePathsTest {
    private static final String KEY = "HazardPlate";
    private static final Pattern NODE =
            Pattern.compile("<bpmn:(?:startEvent|endEvent|boundaryEvent|userTask|serviceTask"
                    + "|exclusiveGateway|parallelGateway) id=\"([^\"]+)\"");

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
        flows.listen(KEY);
    }

    @Test
    void everyElementIsReachedEveryFlowTakenAndEveryClockThatIsNotMetIsMissed() throws Exception {
        // One plate waiting in every place that has a clock.
        PlateCase proposed = PlateCase.proposed(time);
        PlateCase decided = PlateCase.decided(time);
        PlateCase unserved = PlateCase.decided(time).noticed(ANWEIBAN);
        PlateCase unsigned = PlateCase.decided(time).noticed(ANWEIBAN);
        unsigned.done(JIANGUAN, "services", Map.of("method", "DIRECT", "recipient", "安全科"));
        PlateCase planning = PlateCase.planning(time);
        PlateCase reviewing = PlateCase.reviewingPlan(time);
        PlateCase rectifying = PlateCase.rectifying(time);
        PlateCase extension = PlateCase.rectifying(time);
        String until = time.today().plusDays(80).toString();
        extension.done(QIYE, "extensions", Map.of("until", until, "reason", "设备到货晚"));
        PlateCase accepting = PlateCase.accepting(time);
        PlateCase passed = PlateCase.passed(time).penalised();
        PlateCase lifted = lifted();
        PlateCase measured = PlateCase.planning(time).done(JIANGUAN, "refusals", Map.of("facts", "拒不报送"));
        PlateCase asked = PlateCase.rectifying(time).done(ANWEIBAN, "escalations", Map.of("reason", "难以解决"));
        PlateCase granted = PlateCase.rectifying(time)
                .done(ANWEIBAN, "escalations", Map.of("reason", "难以解决"))
                .done(SHIANWEIBAN, "raise-decisions", Map.of("raised", true));
        List<PlateCase> all = List.of(
                proposed,
                decided,
                unserved,
                unsigned,
                planning,
                reviewing,
                rectifying,
                extension,
                accepting,
                passed,
                lifted,
                measured,
                asked,
                granted);

        time.advance(Duration.ofDays(62));
        all.forEach(this::missed);

        // What is late can still be done, and each way out is taken.
        proposed.done(ANWEIBAN, "escalations", Map.of("reason", "涉及两区"))
                .done(SHIANWEIBAN, "level-decisions", Map.of("listed", false, "reason", "由区级办理"));
        unserved.done(
                JIANGUAN, "services", Map.of("method", "MAIL", "recipient", "企业", "evidenceIds", Photos.of(JIANGUAN)));
        reviewing.done(JIANGUAN, "plan-reviews", Map.of("approved", false, "reason", "重做"));
        rectifying.done(QIYE, "progress-reports", Map.of("text", "一半", "percent", 50));
        extension.done(ANWEIBAN, "extension-decisions", Map.of("granted", false, "reason", "理由不足"));
        accepting
                .done(JIANGUAN, "reviews", again(accepting.review("SENT_BACK")))
                .done(JIANGUAN, "refusals", Map.of("facts", "拒不整改"))
                .done(LINGDAO, "measures", stop("1"));
        PlateCase hopeless = PlateCase.accepting(time);
        hopeless.done(JIANGUAN, "reviews", hopeless.review("MEASURES"))
                .done(
                        LINGDAO,
                        "measures",
                        Map.of("measure", "PROSECUTION", "documentNumber", "移〔2026〕1号", "reason", "涉嫌犯罪"));
        measured.done(ANWEIBAN, "measures", stop("2"));
        lifted.done(ANWEIBAN, "lifting-publications", Map.of("channel", "网站"));
        asked.done(SHIANWEIBAN, "raise-decisions", Map.of("raised", false, "reason", "仍由区级办理"));
        new PlateCase(granted.id(), granted.hazard(), time.today()).noticed(SHIANWEIBAN_B);

        Set<String> model = nodes();
        assertThat(flows.model(KEY)).hasSizeGreaterThan(70);
        await().untilAsserted(() -> {
            all.forEach(this::note);
            note(hopeless);
            assertThat(reached).containsAll(model);
            assertThat(flows.all(KEY)).containsAll(flows.model(KEY));
        });
    }

    private PlateCase lifted() {
        return PlateCase.passed(time)
                .penalised()
                .done(ANWEIBAN, "records", Map.of("withBody", "市安委办"))
                .done(ANWEIBAN, "publications", Map.of("channel", "网站"))
                .done(ANWEIBAN_B, "liftings", Map.of("number", "摘〔2026〕1号"));
    }

    private Map<String, Object> again(Map<String, Object> review) {
        review.put("dueDate", time.today().plusDays(20).toString());
        return review;
    }

    private Map<String, Object> stop(String number) {
        return Map.of(
                "measure",
                "STOP_PRODUCTION",
                "documentNumber",
                "停〔2026〕" + number + "号",
                "reason",
                "拒不整改",
                "dueDate",
                time.today().plusDays(20).toString());
    }

    private void missed(PlateCase plate) {
        await().untilAsserted(() -> {
            List<Map<String, Object>> clocks = plate.read(LINGDAO).path("deadlines");
            assertThat(clocks).extracting(c -> c.get("state")).contains("MISSED");
        });
    }

    private void note(PlateCase plate) {
        List<Map<String, Object>> activities =
                Api.as(LINGDAO).get("/plates/" + plate.id() + "/process").path("activities");
        activities.forEach(activity -> reached.add((String) activity.get("activityId")));
    }

    private static Set<String> nodes() throws Exception {
        Path model = Path.of(System.getProperty("duban.repository.root"), "bpmn/hazard/HazardPlate.bpmn");
        Set<String> ids = new HashSet<>();
        Matcher matcher = NODE.matcher(Files.readString(model));
        while (matcher.find()) {
            ids.add(matcher.group(1));
        }
        assertThat(ids).hasSizeGreaterThan(70);
        return ids;
    }
}
