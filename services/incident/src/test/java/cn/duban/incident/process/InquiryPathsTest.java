package cn.duban.incident.process;

import static cn.duban.embedded.testing.Patience.await;
import static cn.duban.incident.fixture.People.JUZHANG;
import static cn.duban.incident.fixture.People.LINGDAO;
import static cn.duban.incident.fixture.People.QIYE;
import static cn.duban.incident.fixture.People.QUZHIBAN;
import static cn.duban.incident.fixture.People.SHIANWEIBAN;
import static cn.duban.incident.fixture.People.SHIANWEIBAN_B;
import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.fixtures.DemoTime;
import cn.duban.incident.fixture.Api;
import cn.duban.incident.fixture.Inquiring;
import cn.duban.incident.fixture.SmallRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every element of the models of inquiry, plate and closing is reached, by steps over HTTP and by the clock. */
@QuarkusTest
class InquiryPathsTest {
    private static final Pattern NODE = Pattern.compile("<bpmn:(?:startEvent|endEvent|boundaryEvent"
            + "|intermediateCatchEvent|userTask|serviceTask|subProcess|exclusiveGateway|parallelGateway"
            + "|eventBasedGateway) id=\"([^\"]+)\"");

    @Inject
    SmallRegistry registry;

    @Inject
    DemoTime time;

    @BeforeEach
    void registry() {
        registry.load();
    }

    @Test
    void inquiryAndPlateGoThroughEveryElement() throws Exception {
        Api.Case incident = Inquiring.staffed(Api.file(QIYE, Api.report(time.now())));
        incident.done(SHIANWEIBAN, "inquiry/plates", Map.of("number", "督1号", "demands", "办结"))
                .done(QUZHIBAN, "inquiry/plates/progress", Map.of("text", "已勘验"))
                .done(QUZHIBAN, "inquiry/members", Map.of("name", "专家", "unit", "设计院", "role", "EXPERT"));
        Inquiring.declared(incident, QUZHIBAN, "专家", true);
        incident.done(QUZHIBAN, "inquiry/appraisals", Map.of("subject", "起火点", "institution", "鉴定所"));
        String appraisal = incident.see("inquiry.appraisals[0].id");
        incident.done(QUZHIBAN, "inquiry/appraisals/" + appraisal + "/completions", Map.of("result", "短路"))
                .done(
                        QUZHIBAN,
                        "inquiry/extensions",
                        Map.of("until", time.now().plusDays(70).toString(), "reason", "案情复杂"));
        String asked = incident.see("inquiry.extensions[0].id");
        incident.done(
                LINGDAO, "inquiry/extensions/" + asked + "/decisions", Map.of("granted", false, "opinion", "不同意"));
        time.advance(Duration.ofDays(61));
        reached(incident, "IncidentInquiry", "End_ReportMissed");
        reached(incident, "InquiryPlate", "End_PlateMissed");
        Inquiring.reported(incident, time.now().plusDays(30).toString());
        time.advance(Duration.ofDays(16));
        reached(incident, "IncidentInquiry", "End_ReplyMissed");
        Inquiring.replied(incident);
        Inquiring.taken(incident, QUZHIBAN, "inquiry/publications", Map.of("where", "网站"));
        Inquiring.taken(incident, SHIANWEIBAN_B, "inquiry/plates/liftings", Map.of("reason", "办结"));

        assertThat(Inquiring.activities(incident, "IncidentInquiry")).containsAll(nodes("IncidentInquiry"));
        assertThat(Inquiring.activities(incident, "InquiryPlate")).containsAll(nodes("InquiryPlate"));
    }

    @Test
    void closingGoesThroughEveryElementAlsoThroughLapsesAndReopening() throws Exception {
        Api.Case incident = Inquiring.staffed(Api.file(QIYE, Api.report(time.now())));
        Inquiring.replied(Inquiring.reported(incident, time.now().plusDays(9).toString()));
        time.advance(Duration.ofDays(10));
        reached(incident, "IncidentClosure", "End_ItemMissed");
        Inquiring.carriedOut(incident);
        Inquiring.filed(incident, "PEOPLE_EDUCATED");
        more(incident, "PEOPLE_EDUCATED");
        Inquiring.signed(Inquiring.filed(Inquiring.carriedOut(incident), "PEOPLE_EDUCATED"), "PEOPLE_EDUCATED");
        more(incident, "PEOPLE_EDUCATED");
        Inquiring.signed(Inquiring.carriedOut(incident));
        time.advance(Duration.ofDays(370));
        reached(incident, "IncidentClosure", "End_ArchiveMissed");
        Inquiring.archived(incident);
        Inquiring.evaluated(incident, false);
        more(incident, "MEASURES_CARRIED_OUT");
        Inquiring.archived(Inquiring.signed(Inquiring.carriedOut(incident)));
        time.advance(Duration.ofDays(370));
        reached(incident, "IncidentClosure", "End_EvaluationMissed");

        Inquiring.evaluated(incident, true);

        assertThat(Inquiring.activities(incident, "IncidentClosure")).containsAll(nodes("IncidentClosure"));
    }

    private void more(Api.Case incident, String set) {
        Inquiring.taken(
                incident,
                JUZHANG,
                "closure/items",
                Inquiring.item(set, "补充事项", "ent-1", time.now().plusDays(9).toString()));
    }

    private static void reached(Api.Case incident, String process, String element) {
        await().untilAsserted(() ->
                assertThat(Inquiring.activities(incident, process)).contains(element));
    }

    private static Set<String> nodes(String process) throws Exception {
        Path model = Path.of(System.getProperty("duban.repository.root"), "bpmn/incident", process + ".bpmn");
        Set<String> ids = new TreeSet<>();
        Matcher matcher = NODE.matcher(Files.readString(model));
        while (matcher.find()) {
            ids.add(matcher.group(1));
        }
        assertThat(ids).hasSizeGreaterThan(6);
        return ids;
    }
}
