package cn.duban.incident;

import static cn.duban.embedded.testing.Patience.await;
import static cn.duban.incident.fixture.People.ANWEIBAN;
import static cn.duban.incident.fixture.People.LINGDAO;
import static cn.duban.incident.fixture.People.QIYE;
import static cn.duban.incident.fixture.People.QIYE2;
import static cn.duban.incident.fixture.People.QIYEFUZE;
import static cn.duban.incident.fixture.People.QUZHIBAN;
import static cn.duban.incident.fixture.People.SHENGZHIBAN;
import static cn.duban.incident.fixture.People.SHIZHIBAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.duban.contracts.Topics;
import cn.duban.fixtures.DemoTime;
import cn.duban.fixtures.Topic;
import cn.duban.incident.fixture.Api;
import cn.duban.incident.fixture.People;
import cn.duban.incident.fixture.SmallRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From 较大 on the province hears of it within the hour, past the chain (21号令 art. 6(2), 8 and 9). */
@QuarkusTest
class DirectReportTest {
    private static final String TELEPHONE = "incident.relay.telephone";
    private static final String PROVINCE = "incident.report.province";

    @Inject
    SmallRegistry registry;

    @Inject
    DemoTime time;

    @BeforeEach
    void registry() {
        registry.load();
    }

    @Test
    void enterpriseCountyAndCityTellTheProvinceWithinTheHourEach() {
        Api.Case incident = larger();
        assertThat(owed(incident)).containsExactly("ENTERPRISE-PROVINCE");
        incident.received(QUZHIBAN, "DISTRICT");
        assertThat(owed(incident)).containsExactlyInAnyOrder("ENTERPRISE-PROVINCE", "DISTRICT-PROVINCE");
        assertThat(incident.<List<String>>see("directReports.basis.clause")).containsExactly("第六条第二款", "第八条第一款");
        assertThat(OffsetDateTime.parse(incident.see("directReports.find { it.id == 'DISTRICT-PROVINCE' }.dueAt")))
                .isCloseTo(
                        OffsetDateTime.parse(incident.<String>see("relay[0].receivedAt"))
                                .plusHours(1),
                        within(2, ChronoUnit.SECONDS));
        assertThat(offered(incident, QUZHIBAN)).contains("REPORT_DIRECTLY");
        assertThat(offered(incident, QIYEFUZE)).contains("REPORT_DIRECTLY");
        assertThat(offered(incident, SHIZHIBAN)).doesNotContain("REPORT_DIRECTLY");

        incident.done(QUZHIBAN, "direct-reports", call("DISTRICT")).done(QIYEFUZE, "direct-reports", call(null));

        assertThat(owed(incident)).isEmpty();
        assertThat(offered(incident, QUZHIBAN)).doesNotContain("REPORT_DIRECTLY");
        assertThat(incident.<List<String>>see("directReports.answeredBy")).containsOnly("省厅值班室，101号");
        assertThat(states(incident, TELEPHONE)).containsExactly("MET");
        assertThat(states(incident, PROVINCE)).containsExactly("MET");
        assertThat(incident.<List<String>>see("faults.findAll { it.basis.document.contains('21号') }.kind"))
                .isEmpty();
        await().untilAsserted(() ->
                assertThat(new Topic(Topics.INCIDENT).types(incident.id())).contains("DirectReportMade"));
    }

    @Test
    void whoHasItInWritingNeedsNoCallAndFromMajorOnTheProvinceTellsTheState() {
        Api.Case incident = Api.file(QIYE, Api.report(time.now()))
                .received(QUZHIBAN, "DISTRICT")
                .relayed(QUZHIBAN, "DISTRICT", "CITY")
                .received(SHIZHIBAN, "CITY");
        assertThat(incident.<List<Object>>see("directReports")).as("一般事故").isEmpty();

        time.advance(Duration.ofMinutes(90));
        incident.said(QUZHIBAN, "follow-ups", Map.of("deaths", 3), "");
        assertThat(owed(incident))
                .containsExactlyInAnyOrder("ENTERPRISE-PROVINCE", "DISTRICT-PROVINCE", "CITY-PROVINCE");
        assertThat(states(incident, TELEPHONE))
                .as("their hour begins when it is one")
                .containsExactly("ARMED", "ARMED");

        incident.relayed(SHIZHIBAN, "CITY", "PROVINCE").received(SHENGZHIBAN, "PROVINCE");
        assertThat(owed(incident)).as("the enterprise's is its own").containsExactly("ENTERPRISE-PROVINCE");
        assertThat(states(incident, TELEPHONE)).containsExactly("MET", "MET");

        incident.said(QUZHIBAN, "follow-ups", Map.of("deaths", 10), "");
        assertThat(owed(incident)).containsExactlyInAnyOrder("ENTERPRISE-PROVINCE", "PROVINCE-STATE");
        Map<String, Object> state = call("PROVINCE");
        state.put("to", "STATE");
        incident.done(SHENGZHIBAN, "direct-reports", state);
        assertThat(owed(incident)).containsExactly("ENTERPRISE-PROVINCE");
    }

    @Test
    void anHourThatPassesIsFoundLateByItsClauseAndDecidedByAPerson() {
        // Nothing else is open that a process would ring for within the hour.
        Api.Case incident = larger().received(QUZHIBAN, "DISTRICT")
                .done(
                        QUZHIBAN,
                        "notices",
                        Map.of(
                                "level",
                                "DISTRICT",
                                "recipients",
                                List.of(
                                        "GOVERNMENT",
                                        "PUBLIC_SECURITY",
                                        "HUMAN_RESOURCES",
                                        "TRADE_UNION",
                                        "PROCURATORATE")))
                .done(
                        LINGDAO,
                        "arrivals",
                        Map.of("postId", "post-lingdao", "arrivedAt", time.now().toString()));

        time.advance(Duration.ofMinutes(61));

        await().untilAsserted(() -> assertThat(incident.<List<String>>see(
                        "faults.findAll { it.basis.document.contains('21号') }.organisationId"))
                .containsExactlyInAnyOrder("ent-1", "tez-yingjiju"));
        assertThat(incident.<List<String>>see("faults.findAll { it.basis.document.contains('21号') }.kind"))
                .containsOnly("LATE");
        assertThat(incident.<Boolean>see("late")).isTrue();
        await().untilAsserted(() -> assertThat(new Topic(Topics.INCIDENT_DEADLINE)
                        .of(incident.id()).stream()
                                .filter(one -> one.type().equals("DeadlineMissed"))
                                .map(one -> one.toString())
                                .filter(one -> one.contains(TELEPHONE)))
                .singleElement()
                .asString()
                .contains("ACCOUNTABILITY_CASE"));
        String fault =
                incident.see("faults.find { it.basis.document.contains('21号') && it.organisationId == 'ent-1' }.id");
        incident.done(ANWEIBAN, "faults/" + fault + "/decisions", Map.of("confirmed", true, "reason", "无正当理由"));

        incident.done(QUZHIBAN, "direct-reports", call("DISTRICT"));
        assertThat(owed(incident)).containsExactly("ENTERPRISE-PROVINCE");
    }

    @Test
    void aCallThatCannotHaveBeenIsRefused() {
        Api.Case incident = larger();
        refused(incident.step(QUZHIBAN, "direct-reports", call("DISTRICT")), 422, "direct-not-received");
        incident.received(QUZHIBAN, "DISTRICT");

        Map<String, Object> down = call("DISTRICT");
        down.put("to", "CITY");
        refused(incident.step(QUZHIBAN, "direct-reports", down), 422, "direct-not-upward");
        Map<String, Object> ahead = call("DISTRICT");
        ahead.put("calledAt", time.now().plusHours(1).toString());
        refused(incident.step(QUZHIBAN, "direct-reports", ahead), 422, "call-out-of-order");
        Map<String, Object> before = call("DISTRICT");
        before.put("calledAt", time.now().minusHours(3).toString());
        refused(incident.step(QUZHIBAN, "direct-reports", before), 422, "call-out-of-order");
        refused(incident.step(QUZHIBAN, "direct-reports", call("CITY")), 403, "not-your-level");
        refused(incident.step(QUZHIBAN, "direct-reports", call(null)), 403, "not-your-level");
        Map<String, Object> nobody = call("DISTRICT");
        nobody.remove("answeredBy");
        assertThat(incident.step(QUZHIBAN, "direct-reports", nobody).statusCode())
                .isIn(400, 422);
        assertThat(incident.step(QIYE2, "direct-reports", call(null)).statusCode())
                .isEqualTo(404);

        incident.done(QUZHIBAN, "direct-reports", call("DISTRICT"));
        refused(incident.step(QUZHIBAN, "direct-reports", call("DISTRICT")), 409, "direct-report-made");
    }

    private Api.Case larger() {
        return Api.file(QIYE, Api.report(time.now(), "figures", Map.of("deaths", 3, "missing", 0)));
    }

    private Map<String, Object> call(String from) {
        Map<String, Object> body = new HashMap<>();
        if (from != null) {
            body.put("from", from);
        }
        body.put("to", "PROVINCE");
        body.put("answeredBy", "省厅值班室，101号");
        body.put("calledAt", time.now().toString());
        return body;
    }

    private static List<String> owed(Api.Case incident) {
        return incident.see("directReports.findAll { it.owed }.id");
    }

    private static List<String> states(Api.Case incident, String clock) {
        return incident.see("deadlines.findAll { it.clockId == '" + clock + "' }.state");
    }

    private static List<String> offered(Api.Case incident, People person) {
        return Api.as(person).get("/incidents/" + incident.id()).path("actions");
    }

    private static void refused(Response answer, int status, String type) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.<String>path("type")).endsWith(type);
    }
}
