package cn.duban.portal.projection;

import static cn.duban.embedded.testing.Patience.await;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import cn.duban.contracts.Basis;
import cn.duban.contracts.deadline.DeadlineArmed;
import cn.duban.contracts.deadline.DeadlineSnapshot;
import cn.duban.contracts.deadline.DeadlineState;
import cn.duban.contracts.incident.FaultKind;
import cn.duban.contracts.incident.IncidentClosed;
import cn.duban.contracts.incident.IncidentGrade;
import cn.duban.contracts.incident.IncidentReported;
import cn.duban.contracts.incident.IncidentSnapshot;
import cn.duban.contracts.incident.IncidentState;
import cn.duban.contracts.incident.ReportingFaultFound;
import cn.duban.contracts.task.TaskOpened;
import cn.duban.embedded.testing.DubanTestServers;
import cn.duban.embedded.testing.TestTokens;
import cn.duban.platform.sql.Sql;
import cn.duban.portal.notification.SampleIncident;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.core.ThrowingRunnable;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the incident service publishes, on the boards and desks of those it concerns. */
@QuarkusTest
@QuarkusTestResource(value = DubanTestServers.class, initArgs = @ResourceArg(name = "service", value = "portal"))
@QuarkusTestResource(TestTokens.class)
class IncidentReadModelTest {
    private static final OffsetDateTime SOON = OffsetDateTime.now().plusHours(2);
    private static final Basis BASIS = new Basis("国务院令第493号", "第十一条");

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrap;

    @Inject
    Sql sql;

    PublishedEvents events;

    @BeforeEach
    void the_registry_has_spoken() {
        events = new PublishedEvents(bootstrap);
        events.directory();
        soon(() -> assertEquals(
                List.of(4L),
                sql.query(
                        "select count(*) from directory_entry where kind = 'POST' and id in ('tez-jianwei-jiancha',"
                                + " 'tez-yingjiju-ganbu', 'zz-yingjiju-zhiban', 'tez-post-quzhang')",
                        r -> r.getLong(1))));
    }

    static Stream<Arguments> viewers() {
        return Stream.of(
                arguments("shizhiban", "supervisor", 1),
                arguments("jianguan", "supervisor", 1),
                arguments("lingdao", "leader", 1),
                arguments("qiye2", "enterprise-reporter", 0),
                arguments("guanliyuan", "admin", 0));
    }

    @ParameterizedTest
    @MethodSource("viewers")
    void the_clock_of_a_relay_stands_on_the_board_of_those_it_concerns(String username, String role, int seen) {
        reported("i-board", IncidentGrade.MAJOR);
        clock("d-incident", "i-board");

        soon(() -> items("lingdao", "leader", "H24")
                .body("items.find { it.id == 'd-incident' }.state", equalTo("REPORTING")));

        // Who holds which post reaches the portal on a topic of its own, perhaps later.
        soon(() -> items(username, role, "H24").body("items.findAll { it.id == 'd-incident' }.size()", is(seen)));
    }

    @Test
    void an_item_of_an_incident_leads_to_its_incident_and_is_no_major_hazard() {
        reported("i-item", IncidentGrade.MAJOR);
        clock("d-item", "i-item");

        soon(() -> items("lingdao", "leader", "H24")
                .body("items.find { it.id == 'd-item' }.subjectType", equalTo("incident"))
                .body("items.find { it.id == 'd-item' }.hazardId", equalTo("i-item"))
                .body("items.find { it.id == 'd-item' }.state", equalTo("REPORTING"))
                .body("items.find { it.id == 'd-item' }.enterpriseName", equalTo("演示企业一"))
                .body("items.find { it.id == 'd-item' }.grade", equalTo("MAJOR")));
        items("lingdao", "leader", "MAJOR").body("items.id", not(hasItem("d-item")));
    }

    @Test
    void a_flash_report_reaches_the_body_that_takes_it_and_the_leader() {
        reported("i-flash", IncidentGrade.GENERAL);

        soon(() -> notices("jianguan", "supervisor")
                .body("items.find { it.hazardId == 'i-flash' }.kind", equalTo("IncidentReported"))
                .body("items.find { it.hazardId == 'i-flash' }.subjectType", equalTo("incident")));
        notices("lingdao", "leader").body("items.findAll { it.hazardId == 'i-flash' }.size()", is(1));
        notices("qiye2", "enterprise-reporter").body("items.findAll { it.hazardId == 'i-flash' }.size()", is(0));
    }

    @Test
    void a_fault_of_reporting_reaches_discipline_with_its_rule() {
        send(
                "i-fault",
                new ReportingFaultFound(
                        snapshot("i-fault", 2, IncidentState.REPORTING, IncidentGrade.GENERAL),
                        "system",
                        SampleIncident.AT,
                        "f-1",
                        FaultKind.LATE,
                        "demo-ent-01",
                        12,
                        BASIS));

        soon(() -> notices("jiwei", "discipline")
                .body("items.find { it.hazardId == 'i-fault' }.basis.clause", equalTo("第十一条")));
    }

    @Test
    void a_task_of_an_incident_waits_in_the_inbox_of_its_level() {
        send(
                "i-task",
                new TaskOpened(
                        "t-incident",
                        "incident",
                        "i-task",
                        "SG-i-task",
                        "铸造车间机械伤害",
                        "Task_Receive",
                        "签收事故报告",
                        List.of("supervisor"),
                        "zz-yingjiju",
                        PublishedEvents.TOWN,
                        "张山子镇",
                        SOON,
                        "incident.relay",
                        SampleIncident.AT));

        soon(() -> given().header("Authorization", TestTokens.bearer("shizhiban", "supervisor"))
                .get("/api/inbox")
                .then()
                .body("items.find { it.id == 't-incident' }.subjectType", equalTo("incident")));
    }

    @Test
    void an_older_version_changes_nothing_and_a_rebuild_finds_the_closing_again() {
        reported("i-closed", IncidentGrade.GENERAL);
        IncidentSnapshot closed = snapshot("i-closed", 9, IncidentState.ARCHIVED, IncidentGrade.GENERAL);
        send("i-closed", new IncidentClosed(closed, "anweiban", SampleIncident.AT));
        soon(() -> assertEquals(List.of("ARCHIVED"), states("i-closed")));
        reported("i-closed", IncidentGrade.LARGER);
        // On the same key, so that it comes after.
        IncidentSnapshot after = snapshot("i-after", 1, IncidentState.REPORTING, IncidentGrade.GENERAL);
        send("i-closed", new IncidentReported(after, "qiye", SampleIncident.AT));
        soon(() -> assertEquals(List.of("REPORTING"), states("i-after")));
        assertEquals(List.of("ARCHIVED"), states("i-closed"));
        sql.update("update incident_view set state = 'REPORTING', closed_at = null where id = 'i-closed'");

        soon(() -> given().header("Authorization", TestTokens.bearer("guanliyuan", "admin"))
                .header("X-Duban-Request", "1")
                .post("/api/rebuilds")
                .then()
                .statusCode(202));

        soon(() -> assertEquals(
                List.of("ARCHIVED"),
                sql.query(
                        "select state from incident_view where id = 'i-closed' and closed_at is not null",
                        r -> r.getString(1))));
    }

    private void reported(String id, IncidentGrade grade) {
        send(id, new IncidentReported(snapshot(id, 1, IncidentState.REPORTING, grade), "qiye", SampleIncident.AT));
    }

    private static IncidentSnapshot snapshot(String id, long version, IncidentState state, IncidentGrade grade) {
        return SampleIncident.of(id, version, state, grade);
    }

    private void clock(String id, String incident) {
        DeadlineSnapshot deadline = new DeadlineSnapshot(
                id,
                "incident",
                incident,
                "SG-" + incident,
                "铸造车间机械伤害",
                "incident.relay.level",
                "逐级上报事故",
                BASIS,
                true,
                DeadlineState.ARMED,
                "zz-yingjiju",
                null,
                List.of("tez-post-quzhang"),
                PublishedEvents.TOWN,
                SampleIncident.AT,
                SampleIncident.AT,
                SOON,
                SOON,
                null,
                null,
                1,
                false,
                null);
        send(incident, new DeadlineArmed(deadline, SampleIncident.AT));
    }

    private void send(String key, Object event) {
        events.send("incident", key, event);
    }

    private List<String> states(String id) {
        return sql.query("select state from incident_view where id = ?", r -> r.getString(1), id);
    }

    private static void soon(ThrowingRunnable assertion) {
        await().untilAsserted(assertion);
    }

    private static ValidatableResponse items(String username, String role, String bucket) {
        return given().header("Authorization", TestTokens.bearer(username, role))
                .queryParam("bucket", bucket)
                .queryParam("size", 100)
                .get("/api/board/items")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse notices(String username, String role) {
        return given().header("Authorization", TestTokens.bearer(username, role))
                .queryParam("size", 100)
                .get("/api/notifications")
                .then()
                .statusCode(200);
    }
}
