package cn.duban.accountability.process;

import static cn.duban.accountability.fixture.Handling.ENTERPRISE;
import static cn.duban.accountability.fixture.People.ANWEIBAN;
import static cn.duban.accountability.fixture.People.JIWEI;
import static cn.duban.accountability.fixture.People.LINGDAO;
import static cn.duban.accountability.fixture.People.QIYEFUZE;
import static cn.duban.embedded.testing.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.accountability.fixture.Api;
import cn.duban.accountability.fixture.Handling;
import cn.duban.accountability.fixture.SmallRegistry;
import cn.duban.fixtures.DemoTime;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every element of the models of case and interview is reached, by steps over HTTP and by the clock. */
@QuarkusTest
class ProcessPathsTest {
    private static final Pattern NODE = Pattern.compile("<bpmn:(?:startEvent|endEvent|boundaryEvent"
            + "|intermediateCatchEvent|userTask|serviceTask|subProcess|exclusiveGateway) id=\"([^\"]+)\"");

    @Inject
    SmallRegistry registry;

    @Inject
    DemoTime time;

    @BeforeEach
    void registry() {
        registry.load();
    }

    @Test
    void aCaseGoesThroughEveryElement() throws Exception {
        Set<String> seen = new TreeSet<>();
        Api.Matter slow =
                Handling.opened(ANWEIBAN, "ENTERPRISE", "ent-1", time.now().minusDays(1));
        await().until(() -> in(slow, "Task_Investigate"));
        time.advance(Duration.ofDays(35));
        waitFor(slow, "End_InvestigateMissed");
        Handling.investigated(slow, ENTERPRISE, "WARNING_NOTICE");
        time.advance(Duration.ofDays(20));
        waitFor(slow, "End_ServeNoticeMissed");
        Handling.noticed(slow);
        time.advance(Duration.ofDays(20));
        waitFor(slow, "Task_Decide");
        time.advance(Duration.ofDays(40));
        waitFor(slow, "End_DecideMissed");
        slow.done(
                LINGDAO,
                "decisions",
                Map.of(
                        "number", "1",
                        "reasons", "处理",
                        "measures",
                                List.of(Map.of(
                                        "subject", ENTERPRISE, "kind", "WARNING_NOTICE", "text", "通报", "months", 6))));
        slow.done(QIYEFUZE, "appeals", Map.of("grounds", "过重"));
        time.advance(Duration.ofDays(62));
        waitFor(slow, "End_ReviewMissed");
        slow.done(JIWEI, "reviews", Map.of("revoked", false, "reasons", "维持"));
        time.advance(Duration.ofDays(30));
        waitFor(slow, "End_CarryOutMissed");
        Handling.carriedOut(slow, "WARNING_NOTICE", Map.of("document", "2"));
        time.advance(Duration.ofDays(190));
        await().until(() -> "EXPIRED".equals(slow.<String>see("stage")));
        slow.done(ANWEIBAN, "closings", Map.of("summary", "影响期满"));
        seen.addAll(activities(slow));

        Api.Matter unappealed = Handling.decided(time.now(), "WARNING_NOTICE");
        time.advance(Duration.ofDays(62));
        await().until(() -> "IN_FORCE".equals(unappealed.<String>see("stage")));
        seen.addAll(activities(unappealed));
        seen.addAll(activities(Handling.decided(time.now(), "WARNING_NOTICE")
                .done(QIYEFUZE, "appeals", Map.of("grounds", "有误"))
                .done(JIWEI, "reviews", Map.of("revoked", true, "reasons", "撤销"))));
        Api.Matter early =
                Handling.opened(ANWEIBAN, "ENTERPRISE", "ent-1", time.now().minusDays(1));
        seen.addAll(activities(early.done(ANWEIBAN, "dismissals", Map.of("reason", "查无实据"))));
        Api.Matter let =
                Handling.opened(ANWEIBAN, "ENTERPRISE", "ent-1", time.now().minusDays(1));
        Handling.answered(Handling.noticed(Handling.investigated(let, ENTERPRISE, "WARNING_NOTICE")));
        seen.addAll(activities(let.done(
                LINGDAO,
                "decisions",
                Map.of("number", "3", "reasons", "不予追究", "considered", "采纳", "dismissed", true))));

        assertThat(seen).containsAll(nodes("AccountabilityCase"));
    }

    @Test
    void anInterviewGoesThroughEveryElement() throws Exception {
        Api.Matter one = new Api.Matter("/interviews/"
                + Api.post(
                                ANWEIBAN,
                                "/interviews",
                                Map.of(
                                        "subjectKind", "ENTERPRISE",
                                        "subjectId", "ent-1",
                                        "reason", "隐患逾期",
                                        "number", "约1号",
                                        "appointedAt", time.now().plusDays(2).toString()))
                        .path("id"));
        await().until(() -> in(one, "Task_RecordAttendance"));
        time.advance(Duration.ofDays(4));
        waitFor(one, "End_RecordAttendanceMissed");
        one.done(ANWEIBAN, "attendances", Map.of("attended", false));
        time.advance(Duration.ofDays(20));
        waitFor(one, "End_ResummonMissed");
        one.done(
                ANWEIBAN,
                "summonses",
                Map.of("number", "约2号", "appointedAt", time.now().plusDays(1).toString()));
        time.advance(Duration.ofDays(2));
        one.done(ANWEIBAN, "attendances", Map.of("attended", true));
        time.advance(Duration.ofDays(20));
        waitFor(one, "End_FileMinutesMissed");
        one.done(
                ANWEIBAN,
                "minutes",
                Map.of(
                        "content",
                        "纪要",
                        "commitments",
                        List.of(Map.of(
                                "text", "清理", "until", time.today().plusDays(3).toString()))));
        String promise = one.see("commitments[0].id");
        time.advance(Duration.ofDays(5));
        waitFor(one, "End_FulfilMissed");
        one.done(QIYEFUZE, "commitments/" + promise + "/reports", Map.of("result", "已清理"));
        time.advance(Duration.ofDays(30));
        waitFor(one, "End_CheckMissed");
        one.done(ANWEIBAN, "commitments/" + promise + "/checks", Map.of("accepted", true, "opinion", "属实"));

        assertThat(activities(one)).containsAll(nodes("Interview"));
    }

    private static void waitFor(Api.Matter one, String activity) {
        await().until(() -> in(one, activity));
    }

    private static boolean in(Api.Matter one, String activity) {
        return activities(one).contains(activity);
    }

    private static Set<String> activities(Api.Matter one) {
        List<String> ids = Api.as(JIWEI).get(one.path() + "/process").path("[0].activities.activityId");
        return ids == null ? Set.of() : new TreeSet<>(ids);
    }

    private static Set<String> nodes(String model) throws Exception {
        Set<String> nodes = new TreeSet<>();
        Path file = Path.of("../../bpmn/accountability/" + model + ".bpmn");
        Matcher found = NODE.matcher(Files.readString(file));
        while (found.find()) {
            nodes.add(found.group(1));
        }
        return nodes;
    }
}
