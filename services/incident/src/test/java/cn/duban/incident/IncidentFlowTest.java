package cn.duban.incident;

import static cn.duban.embedded.testing.Patience.await;
import static cn.duban.incident.fixture.People.CUNZHANG;
import static cn.duban.incident.fixture.People.GONGAN;
import static cn.duban.incident.fixture.People.JUZHANG;
import static cn.duban.incident.fixture.People.LINGDAO;
import static cn.duban.incident.fixture.People.QIYE;
import static cn.duban.incident.fixture.People.QIYE2;
import static cn.duban.incident.fixture.People.QUZHIBAN;
import static cn.duban.incident.fixture.People.SHENGZHIBAN;
import static cn.duban.incident.fixture.People.SHIZHIBAN;
import static cn.duban.incident.fixture.People.ZHEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import cn.duban.contracts.Topics;
import cn.duban.fixtures.DemoTime;
import cn.duban.fixtures.Topic;
import cn.duban.incident.fixture.Api;
import cn.duban.incident.fixture.People;
import cn.duban.incident.fixture.SmallRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An incident up the chain, on real parts. */
@QuarkusTest
class IncidentFlowTest {
    @Inject
    SmallRegistry registry;

    @Inject
    DemoTime time;

    @BeforeEach
    void registry() {
        registry.load();
    }

    @Test
    void aGeneralIncidentGoesToTheCityAndEveryStepIsOnKafka() {
        Api.Case incident = Api.file(QIYE, Api.report(time.now()));
        assertThat(incident.<String>see("grade")).isEqualTo("GENERAL");
        assertThat(incident.<List<String>>see("relay.level")).containsExactly("DISTRICT", "CITY");
        assertThat(incident.<String>see("channel")).isEqualTo("ENTERPRISE");

        incident.received(QUZHIBAN, "DISTRICT");
        assertThat(incident.<String>see("relay[0].dueAt")).isNotNull();
        incident.done(
                        QUZHIBAN,
                        "notices",
                        Map.of("level", "DISTRICT", "recipients", List.of("GOVERNMENT", "PUBLIC_SECURITY")))
                .done(GONGAN, "notices/DISTRICT-PUBLIC_SECURITY/receipts", Map.of())
                .relayed(QUZHIBAN, "DISTRICT", "CITY")
                .received(SHIZHIBAN, "CITY");

        assertThat(incident.<String>see("relayLevel")).isEqualTo("CITY");
        assertThat(incident.<List<Object>>see("faults")).isEmpty();
        await().untilAsserted(() -> assertThat(new Topic(Topics.INCIDENT).types(incident.id()))
                .containsExactly(
                        "IncidentReported",
                        "IncidentReceived",
                        "IncidentNoticeSent",
                        "IncidentNoticeReceived",
                        "IncidentRelayed",
                        "IncidentReceived"));
        assertThat(new Topic(Topics.INCIDENT_TASK).types(incident.id())).contains("TaskOpened", "TaskClosed");
        assertThat(new Topic(Topics.INCIDENT_DEADLINE).types(incident.id())).contains("DeadlineArmed", "DeadlineMet");
        assertThat(incident.activities()).contains("Task_Receive", "Task_Relay", "Task_SendNotices");
    }

    @Test
    void aLevelIsOfferedItsOwnHopAndEachStepOnce() {
        Api.Case incident = Api.file(QIYE, Api.report(time.now()));
        assertThat(offered(incident, QUZHIBAN)).contains("RECEIVE").doesNotContain("RELAY");

        incident.received(QUZHIBAN, "DISTRICT");
        assertThat(offered(incident, QUZHIBAN)).contains("RELAY").doesNotContain("RECEIVE");

        incident.relayed(QUZHIBAN, "DISTRICT", "CITY");
        assertThat(offered(incident, QUZHIBAN)).doesNotContain("RECEIVE", "RELAY");
        assertThat(offered(incident, SHIZHIBAN)).contains("RECEIVE").doesNotContain("RELAY");
    }

    private static List<String> offered(Api.Case incident, People person) {
        return Api.as(person).get("/incidents/" + incident.id()).path("actions");
    }

    @Test
    void aReportWithNothingButPlaceAndTimeIsTakenAndItsClocksRun() {
        Map<String, Object> body = new HashMap<>();
        body.put("place", "路边");
        body.put("occurredAt", time.now().minusMinutes(10).toString());

        Api.Case incident = Api.file(CUNZHANG, body);

        assertThat(incident.<String>see("grade")).isNull();
        assertThat(incident.<Boolean>see("provisional")).isTrue();
        assertThat(incident.<List<String>>see("missingContent.field")).contains("what", "figures.deaths", "measures");
        assertThat(incident.<List<String>>see("deadlines.clockId"))
                .contains("incident.follow-up", "incident.scene.leaders");
        assertThat(incident.<List<String>>see("relay.level")).startsWith("TOWN", "DISTRICT", "CITY");
        incident.received(ZHEN, "TOWN").relayed(ZHEN, "TOWN", "DISTRICT").received(QUZHIBAN, "DISTRICT");
    }

    @Test
    void aTipOffOpensASuspicionAgainstTheEnterpriseThatDidNotReport() {
        Api.Case told = Api.file(QUZHIBAN, Api.report(time.now(), "tipOff", true));
        assertThat(told.<String>see("channel")).isEqualTo("TIP_OFF");
        assertThat(told.<List<String>>see("faults.kind")).containsExactly("CONCEALED");
        assertThat(told.<List<String>>see("faults.state")).containsExactly("SUSPECTED");
        assertThat(told.<String>see("relayLevel")).isEqualTo("DISTRICT");
        assertThat(new Topic(Topics.INCIDENT).types(told.id())).contains("ReportingFaultSuspected");

        Api.Case own = Api.file(QIYE, Api.report(time.now(), "tipOff", true));
        assertThat(own.<String>see("channel")).isEqualTo("ENTERPRISE");
        assertThat(own.<List<Object>>see("faults")).isEmpty();
    }

    @Test
    void aPlaceNobodyKnowsIsTakenAllTheSame() {
        Map<String, Object> body = Api.report(time.now(), "divisionCode", "999999");
        body.remove("enterpriseId");

        Api.Case incident = Api.file(LINGDAO, body);

        assertThat(incident.<String>see("divisionCode")).isEqualTo("370405");
    }

    @Test
    void aSecondReportIsOfferedAsALinkAndMergedOnConfirmation() {
        Api.Case first = Api.file(QIYE, Api.report(time.now()));
        Api.Case second = Api.file(QIYE2, Api.report(time.now(), "what", "木业厂冒烟"));
        assertThat(second.<String>see("channel")).isEqualTo("SCENE");
        assertThat(second.<List<String>>see("duplicates.id")).contains(first.id());

        second.received(QUZHIBAN, "DISTRICT").done(QUZHIBAN, "merges", Map.of("into", first.id(), "reason", "同一起"));

        assertThat(second.<String>see("state")).isEqualTo("MERGED");
        assertThat(second.<String>see("mergedInto")).isEqualTo(first.id());
        assertThat(second.<List<String>>see("deadlines.state")).doesNotContain("ARMED");
        assertThat(Api.as(LINGDAO)
                        .get("/incidents/" + second.id() + "/statements")
                        .<List<Object>>path("$"))
                .hasSize(1);
    }

    @Test
    void whatCountsIsBroughtAlongWhenReportsAreMergedAndWhoWasPunctualStaysSo() {
        Map<String, Object> own = Api.report(time.now());
        own.put("figures", Map.of("seriousInjuries", 1));
        own.put("occurredAt", time.now().minusMinutes(50).toString());
        own.put("knownAt", time.now().minusMinutes(20).toString());
        Api.Case enterprises = Api.file(QIYE, own);
        Map<String, Object> seen = Api.report(time.now(), "what", "木业厂冒烟");
        seen.remove("figures");
        Api.Case witness = Api.file(QIYE2, seen).received(QUZHIBAN, "DISTRICT");
        assertThat(witness.<List<String>>see("deadlines.findAll { it.state == 'ARMED' }.clockId"))
                .contains("incident.report.enterprise");

        enterprises
                .received(QUZHIBAN, "DISTRICT")
                .done(QUZHIBAN, "merges", Map.of("into", witness.id(), "reason", "同一起"));

        assertThat(witness.<Integer>see("statement.content.figures.seriousInjuries"))
                .isEqualTo(1);
        assertThat(witness.<String>see("grade")).isEqualTo("GENERAL");
        assertThat(witness.<List<String>>see("joined.id")).containsExactly(enterprises.id());
        assertThat(witness.<List<String>>see("deadlines.findAll { it.clockId == 'incident.report.enterprise' }.state"))
                .containsExactly("MET");
        assertThat(witness.<List<String>>see("faults.findAll { it.organisationId == 'ent-1' }.kind"))
                .isEmpty();
    }

    @Test
    void theNearestReportsAreNamedHoweverManyThereAre() {
        OffsetDateTime now = time.now();
        for (int minutes = 100; minutes > 30; minutes -= 10) {
            Api.file(
                    QIYE2,
                    Api.report(now, "occurredAt", now.minusMinutes(minutes).toString()));
        }
        Map<String, Object> body =
                Api.report(now, "occurredAt", now.minusMinutes(25).toString());
        Api.Case first = Api.file(QIYE2, body);
        Api.Case second = Api.file(QIYE2, body);

        assertThat(first.<List<String>>see("duplicates.id")).startsWith(second.id());
        assertThat(second.<List<String>>see("duplicates.id")).startsWith(first.id());
    }

    @Test
    void reGradingInMidRelayWantsFurtherLevelsAndGivesTheCityItsOwnTwoHours() {
        Api.Case incident = Api.file(QIYE, Api.report(time.now()))
                .received(QUZHIBAN, "DISTRICT")
                .relayed(QUZHIBAN, "DISTRICT", "CITY")
                .received(SHIZHIBAN, "CITY");
        assertThat(incident.<List<String>>see("relay.level")).doesNotContain("PROVINCE");

        incident.said(QUZHIBAN, "follow-ups", Map.of("deaths", 3), "");

        assertThat(incident.<String>see("grade")).isEqualTo("LARGER");
        assertThat(incident.<List<String>>see("relay.level")).containsExactly("DISTRICT", "CITY", "PROVINCE");
        List<String> running = incident.see("deadlines.findAll { it.state == 'ARMED' }.clockId");
        assertThat(running).contains("incident.relay.level");
        incident.relayed(SHIZHIBAN, "CITY", "PROVINCE").received(SHENGZHIBAN, "PROVINCE");
        await().untilAsserted(() -> assertThat(incident.activities()).contains("Start_Rerouted"));
        assertThat(new Topic(Topics.INCIDENT).types(incident.id())).contains("IncidentRegraded");

        incident.said(SHIZHIBAN, "follow-ups", Map.of("deaths", 10), "")
                .done(SHENGZHIBAN, "relays", Map.of("from", "PROVINCE", "to", "STATE", "externalReceipt", "应急部值班室签收"));
        assertThat(incident.<String>see("relayLevel")).isEqualTo("STATE");
    }

    @Test
    void anyLevelMayPassOneOverWithAReason() {
        Api.Case incident = Api.file(QIYE, Api.report(time.now(), "figures", Map.of("deaths", 3, "missing", 0)))
                .received(QUZHIBAN, "DISTRICT")
                .done(QUZHIBAN, "relays", Map.of("from", "DISTRICT", "to", "PROVINCE", "skipReason", "情况紧急"));

        assertThat(incident.<List<Boolean>>see("relay.findAll { it.level == 'CITY' }.skipped"))
                .containsExactly(true);
        incident.received(SHENGZHIBAN, "PROVINCE");
        assertThat(incident.<String>see("relayLevel")).isEqualTo("PROVINCE");
    }

    @Test
    void casualtiesFallOnlyWithAReasonAndEveryVersionStays() {
        Api.Case incident = Api.file(QIYE, Api.report(time.now(), "figures", Map.of("deaths", 3, "missing", 0)));
        incident.step(QIYE, "completions", Map.of("content", Map.of("figures", Map.of("deaths", 2))))
                .then()
                .statusCode(422);

        incident.said(QIYE, "completions", Map.of("deaths", 2), "一人经抢救生还");

        List<Map<String, Object>> said = Api.as(LINGDAO)
                .get("/incidents/" + incident.id() + "/statements")
                .path("$");
        assertThat(said).hasSize(2);
        assertThat(Api.as(LINGDAO)
                        .get("/incidents/" + incident.id() + "/statements")
                        .<List<String>>path("[1].changes.field"))
                .containsExactly("figures.deaths");
        // Said to be less by those it is about: it counts as before until a head on duty confirms it.
        assertThat(incident.<String>see("grade")).isEqualTo("LARGER");
        assertThat(incident.<String>see("heldGrade")).isEqualTo("LARGER");
        incident.received(QUZHIBAN, "DISTRICT");
        incident.step(QIYE, "grade-confirmations", Map.of("grade", "GENERAL", "reason", "已核实"))
                .then()
                .statusCode(403);
        incident.done(JUZHANG, "grade-confirmations", Map.of("grade", "GENERAL", "reason", "现场核实二人死亡"));
        assertThat(incident.<String>see("grade")).isEqualTo("GENERAL");
        assertThat(incident.<String>see("heldGrade")).isNull();
    }

    @Test
    void noGradeIsConfirmedBelowWhatWasReported() {
        Api.Case incident = Api.file(QIYE, Api.report(time.now(), "figures", Map.of("deaths", 12, "missing", 0)))
                .received(QUZHIBAN, "DISTRICT");

        incident.step(JUZHANG, "grade-confirmations", Map.of("grade", "GENERAL", "reason", "试"))
                .then()
                .statusCode(422)
                .body("type", endsWith("grade-below-figures"))
                .body("basis.clause", containsString("第三条"));

        assertThat(incident.<String>see("grade")).isEqualTo("MAJOR");
    }
}
