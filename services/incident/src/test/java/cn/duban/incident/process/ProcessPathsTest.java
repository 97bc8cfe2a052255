package cn.duban.incident.process;

import static cn.duban.embedded.testing.Patience.await;
import static cn.duban.incident.fixture.People.CUNZHANG;
import static cn.duban.incident.fixture.People.LINGDAO;
import static cn.duban.incident.fixture.People.QIYE;
import static cn.duban.incident.fixture.People.QIYE2;
import static cn.duban.incident.fixture.People.QUZHIBAN;
import static cn.duban.incident.fixture.People.SHENGZHIBAN;
import static cn.duban.incident.fixture.People.SHIZHIBAN;
import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.casework.file.WorkItem;
import cn.duban.fixtures.DemoTime;
import cn.duban.incident.fixture.Api;
import cn.duban.incident.fixture.SmallRegistry;
import cn.duban.incident.lifecycle.IncidentAction;
import cn.duban.incident.lifecycle.Incidents;
import cn.duban.incident.parts.CaseParts;
import cn.duban.incident.parts.HandledIncident;
import cn.duban.incident.parts.Moved;
import cn.duban.incident.workflow.process.IncidentReportWorkflow;
import io.quarkus.narayana.jta.QuarkusTransaction;
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

/** Every element of the model is reached, on the real engine, by steps over HTTP and by the clock. */
@QuarkusTest
class ProcessPathsTest {
    private static final Pattern NODE = Pattern.compile(
            "<bpmn:(?:startEvent|endEvent|boundaryEvent|intermediateCatchEvent|userTask|serviceTask|subProcess|exclusiveGateway|parallelGateway) id=\"([^\"]+)\"");

    @Inject
    SmallRegistry registry;

    @Inject
    DemoTime time;

    @Inject
    Incidents incidents;

    @Inject
    CaseParts parts;

    @Inject
    IncidentReportWorkflow workflow;

    private final Set<String> reached = new HashSet<>();

    @BeforeEach
    void registry() {
        registry.load();
    }

    @Test
    void everyElementIsReachedAlsoByReGradingInMidRelayMergingAndMissedClocks() throws Exception {
        Api.Case relayed = Api.file(QIYE, Api.report(time.now()));
        Api.Case scene = Api.file(QIYE2, Api.report(time.now(), "place", "另一处"));
        Api.Case village = Api.file(CUNZHANG, Api.report(time.now(), "place", "村里"));
        List<Api.Case> all = List.of(relayed, scene, village);
        all.forEach(this::begun);
        relayed.received(QUZHIBAN, "DISTRICT");

        time.advance(Duration.ofHours(49));
        await().untilAsserted(() -> {
            all.forEach(this::note);
            assertThat(reached)
                    .contains(
                            "End_RelayMissed",
                            "End_NoticesMissed",
                            "End_FollowUpMissed",
                            "End_ArrivalMissed",
                            "End_EnterpriseMissed");
        });

        relayed.done(
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
                .relayed(QUZHIBAN, "DISTRICT", "CITY")
                .said(QUZHIBAN, "follow-ups", Map.of("deaths", 3), "")
                .received(SHIZHIBAN, "CITY")
                .done(
                        SHIZHIBAN,
                        "notices",
                        Map.of(
                                "level",
                                "CITY",
                                "recipients",
                                List.of(
                                        "GOVERNMENT",
                                        "PUBLIC_SECURITY",
                                        "HUMAN_RESOURCES",
                                        "TRADE_UNION",
                                        "PROCURATORATE")))
                .relayed(SHIZHIBAN, "CITY", "PROVINCE")
                .received(SHENGZHIBAN, "PROVINCE")
                .done(
                        SHENGZHIBAN,
                        "notices",
                        Map.of(
                                "level",
                                "PROVINCE",
                                "recipients",
                                List.of(
                                        "GOVERNMENT",
                                        "PUBLIC_SECURITY",
                                        "HUMAN_RESOURCES",
                                        "TRADE_UNION",
                                        "PROCURATORATE")));
        note(relayed);
        assertThat(reached).contains("Event_Rerouted");
        relayed.said(SHENGZHIBAN, "follow-ups", Map.of("deaths", 10), "")
                .done(SHENGZHIBAN, "relays", Map.of("from", "PROVINCE", "to", "STATE", "externalReceipt", "已签收"))
                .done(QIYE, "completions", Map.of("content", Map.of("unitOverview", "木制品加工", "measures", "已切断电源")))
                .done(
                        LINGDAO,
                        "arrivals",
                        Map.of("postId", "post-lingdao", "arrivedAt", time.now().toString()));
        scene.done(
                        LINGDAO,
                        "arrivals",
                        Map.of("postId", "post-lingdao", "arrivedAt", time.now().toString()))
                .done(QIYE, "completions", Map.of("content", Map.of("unitOverview", "木制品加工")));
        village.done(QUZHIBAN, "merges", Map.of("into", relayed.id(), "reason", "同一起"));
        formInquiry(relayed);
        time.advance(Duration.ofDays(31));
        Set<String> model = nodes();
        // Only a case without casualties needs nobody at the scene; its own test sees that way.
        await().untilAsserted(() -> {
            all.forEach(this::note);
            assertThat(reached).containsAll(model);
        });
    }

    // The inquiry has its own part; here it is enough that the case moves on.
    private void formInquiry(Api.Case incident) {
        QuarkusTransaction.requiringNew().run(() -> {
            var found = incidents.lock(incident.id()).orElseThrow();
            HandledIncident file = parts.handled(found);
            List<WorkItem> before = file.items();
            assertThat(IncidentAction.FORM_INQUIRY.allowedIn(found.state())).isTrue();
            found.enterInquiry();
            workflow.follow(file, new Moved(before, file.items()));
        });
    }

    private void begun(Api.Case incident) {
        await().until(() -> !incident.activities().isEmpty());
    }

    private void note(Api.Case incident) {
        reached.addAll(incident.activities());
    }

    private static Set<String> nodes() throws Exception {
        Path model = Path.of(System.getProperty("duban.repository.root"), "bpmn/incident/IncidentReport.bpmn");
        Set<String> ids = new HashSet<>();
        Matcher matcher = NODE.matcher(Files.readString(model));
        while (matcher.find()) {
            ids.add(matcher.group(1));
        }
        assertThat(ids).hasSizeGreaterThan(50);
        return ids;
    }
}
