package cn.duban.incident.inquiry;

import static cn.duban.embedded.testing.Patience.await;
import static cn.duban.incident.fixture.People.JUZHANG;
import static cn.duban.incident.fixture.People.LINGDAO;
import static cn.duban.incident.fixture.People.QIYE;
import static cn.duban.incident.fixture.People.QUZHIBAN;
import static cn.duban.incident.fixture.People.SHENGANWEIBAN;
import static cn.duban.incident.fixture.People.SHIANWEIBAN;
import static cn.duban.incident.fixture.People.SHIANWEIBAN_B;
import static cn.duban.incident.fixture.People.SHILINGDAO;
import static cn.duban.incident.fixture.People.SHIZHIBAN;
import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.contracts.Topics;
import cn.duban.fixtures.DemoTime;
import cn.duban.fixtures.Topic;
import cn.duban.incident.fixture.Api;
import cn.duban.incident.fixture.Inquiring;
import cn.duban.incident.fixture.SmallRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the team to the evaluation, on real parts. */
@QuarkusTest
class InquiryFlowTest {
    @Inject
    SmallRegistry registry;

    @Inject
    DemoTime time;

    @BeforeEach
    void registry() {
        registry.load();
    }

    @Test
    void aCaseIsInquiredIntoClosedReopenedByAFailedEvaluationAndClosedForGood() {
        Api.Case incident = Inquiring.staffed(Api.file(QIYE, Api.report(time.now())));
        assertThat(incident.<String>see("state")).isEqualTo("INQUIRY");
        assertThat(incident.<String>see("inquiry.organisationName")).isNotBlank();
        Inquiring.replied(Inquiring.reported(incident, time.now().plusDays(30).toString()));
        assertThat(incident.<String>see("state")).isEqualTo("CLOSURE");
        assertThat(incident.<String>see("closure.evaluateBy"))
                .startsWith(time.today().plusMonths(12).toString());
        incident.done(QUZHIBAN, "inquiry/publications", Map.of("where", "区政府网站"));
        Inquiring.archived(Inquiring.signed(Inquiring.carriedOut(incident)));
        assertThat(incident.<String>see("state")).isEqualTo("ARCHIVED");

        Inquiring.evaluated(incident, false);

        assertThat(incident.<String>see("state")).isEqualTo("CLOSURE");
        assertThat(incident.<Integer>see("closure.reopened")).isEqualTo(1);
        assertThat(incident.<List<Object>>see("closure.lapsed")).hasSize(4);
        assertThat(incident.<List<Object>>see("closure.sets.signedAt")).containsOnlyNulls();
        incident.done(
                JUZHANG,
                "closure/items",
                Inquiring.item(
                        "MEASURES_CARRIED_OUT",
                        "重新改造",
                        "ent-1",
                        time.now().plusDays(9).toString()));
        Inquiring.archived(Inquiring.signed(Inquiring.carriedOut(incident)));
        Inquiring.evaluated(incident, true);
        assertThat(incident.<String>see("state")).isEqualTo("EVALUATED");
        assertThat(incident.<List<String>>see("deadlines.findAll { it.state == 'ARMED' }.clockId"))
                .doesNotContain("incident.measures.evaluation", "incident.closure.item", "incident.inquiry.report");
        await().untilAsserted(() -> assertThat(new Topic(Topics.INCIDENT).types(incident.id()))
                .containsSubsequence(
                        "InquiryFormed",
                        "InquiryReportFiled",
                        "InquiryReplied",
                        "InquiryPublished",
                        "ClosureItemCompleted",
                        "EvidenceSetSigned",
                        "IncidentClosed",
                        "IncidentEvaluated",
                        "IncidentReopened",
                        "EvidenceSetSigned",
                        "IncidentClosed",
                        "IncidentEvaluated"));
    }

    @Test
    void anAppraisalStopsTheSixtyDaysAndAnExtensionMovesThem() {
        OffsetDateTime happened = time.now().minusMinutes(30);
        Api.Case incident = Inquiring.staffed(Api.file(QIYE, Api.report(time.now())));
        assertThat(reportDue(incident))
                .startsWith(happened.toLocalDate().plusDays(60).toString());

        incident.done(QUZHIBAN, "inquiry/appraisals", Map.of("subject", "起火点", "institution", "鉴定所"));
        assertThat(reportState(incident)).isEqualTo("PAUSED");
        time.advance(Duration.ofDays(10));
        String appraisal = incident.see("inquiry.appraisals[0].id");
        incident.done(QUZHIBAN, "inquiry/appraisals/" + appraisal + "/completions", Map.of("result", "电气短路"));

        assertThat(reportState(incident)).isEqualTo("ARMED");
        assertThat(reportDue(incident))
                .startsWith(happened.toLocalDate().plusDays(70).toString());
        String until = happened.plusDays(100).toString();
        incident.done(QUZHIBAN, "inquiry/extensions", Map.of("until", until, "reason", "案情复杂"));
        String asked = incident.see("inquiry.extensions[0].id");
        incident.done(LINGDAO, "inquiry/extensions/" + asked + "/decisions", Map.of("granted", true, "opinion", "同意"));
        assertThat(reportDue(incident))
                .startsWith(happened.toLocalDate().plusDays(100).toString());
        assertThat(incident.<Boolean>see("inquiry.extensions[0].granted")).isTrue();
    }

    @Test
    void aGradeThatRisesWithinThePeriodMovesTheInquiryToTheCity() {
        Api.Case incident = Inquiring.staffed(Api.file(QIYE, Api.report(time.now())));
        incident.received(QUZHIBAN, "DISTRICT").said(QUZHIBAN, "supplements", Map.of("deaths", 3), "");
        assertThat(incident.<String>see("grade")).isEqualTo("LARGER");
        String due = time.now().plusDays(9).toString();
        assertThat(incident.step(QUZHIBAN, "inquiry/reports", Inquiring.report(due))
                        .statusCode())
                .isEqualTo(422);

        incident.done(SHILINGDAO, "inquiry", Map.of("deviation", "NONE"));

        assertThat(incident.<String>see("inquiry.level")).isEqualTo("CITY");
        assertThat(incident.<List<Object>>see("inquiry.members")).isEmpty();
        Inquiring.staffed(incident, SHIZHIBAN);
        incident.done(SHENGANWEIBAN, "inquiry/plates", Map.of("number", "鲁督1号", "demands", "依法从严查处"))
                .done(SHIZHIBAN, "inquiry/reports", Inquiring.report(due));
        assertThat(incident.<String>see("inquiry.plate.level")).isEqualTo("PROVINCE");
    }

    @Test
    void aPlateHasItsSixtyDaysAndIsLiftedAfterTheReply() {
        Api.Case incident = Inquiring.staffed(Api.file(QIYE, Api.report(time.now())));
        incident.done(SHIANWEIBAN, "inquiry/plates", Map.of("number", "枣督1号", "demands", "60日内办结"))
                .done(QUZHIBAN, "inquiry/plates/progress", Map.of("text", "现场勘验已完成"));
        assertThat(incident.<String>see("inquiry.plate.dueAt"))
                .startsWith(time.today().plusDays(60).toString());

        Inquiring.replied(Inquiring.reported(incident, time.now().plusDays(9).toString()));
        assertThat(incident.<String>see("deadlines.find { it.clockId == 'incident.inquiry.plate' }.state"))
                .isEqualTo("MET");
        Inquiring.signed(Inquiring.carriedOut(incident));
        incident.step(LINGDAO, "closure/archivings", Map.of()).then().statusCode(422);
        incident.done(SHIANWEIBAN_B, "inquiry/plates/liftings", Map.of("reason", "已按期办结"));
        Inquiring.archived(incident);
    }

    @Test
    void anInquiryWithoutCasualtiesMayBeLeftToTheEnterprise() {
        Map<String, Object> unhurt = Map.of(
                "deaths", 0, "missing", 0, "seriousInjuries", 0, "minorInjuries", 0, "poisoned", 0, "lossFen", 100000);
        Api.Case incident = Api.file(QIYE, Api.report(time.now(), "figures", unhurt));

        incident.done(JUZHANG, "inquiry", Map.of("deviation", "DELEGATED", "reason", "情节轻微"));

        assertThat(incident.<String>see("inquiry.organisationName"))
                .contains("演示木业")
                .contains("委托");
    }

    private static String reportDue(Api.Case incident) {
        return incident.see("deadlines.find { it.clockId == 'incident.inquiry.report' }.dueAt");
    }

    private static String reportState(Api.Case incident) {
        return incident.see("deadlines.find { it.clockId == 'incident.inquiry.report' }.state");
    }
}
