package cn.duban.accountability;

import static cn.duban.accountability.fixture.People.ANWEIBAN;
import static cn.duban.accountability.fixture.People.JUZHANG;
import static cn.duban.accountability.fixture.People.QIYEFUZE;
import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.accountability.fixture.Api;
import cn.duban.accountability.fixture.SmallRegistry;
import cn.duban.fixtures.DemoTime;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An interview from summons over absence to the last promise kept. */
@QuarkusTest
class InterviewFlowTest {
    @Inject
    SmallRegistry registry;

    @Inject
    DemoTime time;

    @BeforeEach
    void registry() {
        registry.load();
    }

    @Test
    void absenceIsSummonedAgainAndPromisesAreKeptAndChecked() {
        Api.Matter one = summoned();
        one.done(QIYEFUZE, "receipts", Map.of());
        Response early = one.step(ANWEIBAN, "attendances", Map.of("attended", true));
        assertThat(early.statusCode()).as(early.asString()).isEqualTo(422);

        time.advance(Duration.ofDays(4));
        one.done(ANWEIBAN, "attendances", Map.of("attended", false, "remark", "未到"));
        assertThat(one.<String>see("state")).isEqualTo("ABSENT");
        one.done(
                ANWEIBAN,
                "summonses",
                Map.of(
                        "number",
                        "台安约〔2026〕2号",
                        "appointedAt",
                        time.now().plusDays(2).toString()));
        time.advance(Duration.ofDays(3));
        one.done(ANWEIBAN, "attendances", Map.of("attended", true, "people", "主要负责人"));
        one.done(
                ANWEIBAN,
                "minutes",
                Map.of(
                        "content",
                        "约谈纪要",
                        "commitments",
                        List.of(
                                Map.of(
                                        "text",
                                        "清理通道",
                                        "until",
                                        time.today().plusDays(20).toString()),
                                Map.of(
                                        "text",
                                        "全员培训",
                                        "until",
                                        time.today().plusDays(30).toString()))));
        List<String> promises = one.see("commitments.id");

        report(one, promises.get(0));
        one.done(ANWEIBAN, "commitments/" + promises.get(0) + "/checks", Map.of("accepted", false, "opinion", "未清完"));
        report(one, promises.get(0));
        one.done(ANWEIBAN, "commitments/" + promises.get(0) + "/checks", Map.of("accepted", true, "opinion", "属实"));
        report(one, promises.get(1));
        one.done(ANWEIBAN, "commitments/" + promises.get(1) + "/checks", Map.of("accepted", true, "opinion", "属实"));

        assertThat(one.<String>see("state")).isEqualTo("CLOSED");
        List<String> activities = Api.as(ANWEIBAN).get(one.path() + "/process").path("[0].activities.activityId");
        assertThat(Set.copyOf(activities))
                .contains(
                        "Start_Summoned",
                        "Task_RecordAttendance",
                        "Task_Resummon",
                        "Task_FileMinutes",
                        "Task_Fulfil",
                        "Task_Check",
                        "End_Commitment",
                        "End_Closed");
    }

    @Test
    void whatIsPromisedIsItsOwnClockAndOthersCannotCheckIt() {
        Api.Matter one = summoned();
        time.advance(Duration.ofDays(4));
        one.done(ANWEIBAN, "attendances", Map.of("attended", true));
        one.done(
                ANWEIBAN,
                "minutes",
                Map.of(
                        "content",
                        "约谈纪要",
                        "commitments",
                        List.of(Map.of(
                                "text",
                                "清理通道",
                                "until",
                                time.today().plusDays(5).toString()))));
        String promise = one.see("commitments[0].id");
        assertThat(one.<List<String>>see("deadlines.clockId")).contains("interview.commitment");
        assertThat(one.step(JUZHANG, "commitments/" + promise + "/checks", Map.of("accepted", true, "opinion", "好"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(one.step(ANWEIBAN, "commitments/" + promise + "/checks", Map.of("accepted", true, "opinion", "好"))
                        .statusCode())
                .as("nobody reported it")
                .isEqualTo(409);
    }

    private Api.Matter summoned() {
        Response answer = Api.post(
                ANWEIBAN,
                "/interviews",
                Map.of(
                        "subjectKind", "ENTERPRISE",
                        "subjectId", "ent-1",
                        "reason", "隐患逾期未整改",
                        "number", "台安约〔2026〕1号",
                        "appointedAt", time.now().plusDays(3).toString(),
                        "place", "区安委办"));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return new Api.Matter("/interviews/" + answer.path("id"));
    }

    private static void report(Api.Matter one, String promise) {
        one.done(QIYEFUZE, "commitments/" + promise + "/reports", Map.of("result", "已落实"));
    }
}
