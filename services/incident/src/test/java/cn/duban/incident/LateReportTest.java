package cn.duban.incident;

import static cn.duban.embedded.testing.Patience.await;
import static cn.duban.incident.fixture.People.ANWEIBAN;
import static cn.duban.incident.fixture.People.QIYE;
import static cn.duban.incident.fixture.People.QIYE2;
import static cn.duban.incident.fixture.People.QUZHIBAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.duban.contracts.Topics;
import cn.duban.fixtures.DemoTime;
import cn.duban.fixtures.Topic;
import cn.duban.incident.fixture.Api;
import cn.duban.incident.fixture.SmallRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is late: who is told, from when its time counts, and who finds it. */
@QuarkusTest
class LateReportTest {
    @Inject
    SmallRegistry registry;

    @Inject
    DemoTime time;

    @BeforeEach
    void registry() {
        registry.load();
    }

    @Test
    void aReportNobodySignsForIsLateAllTheSame() {
        OffsetDateTime filed = time.now();
        Api.Case incident = Api.file(QIYE, Api.report(filed));
        assertThat(OffsetDateTime.parse(incident.<String>see("relay[0].dueAt")))
                .isCloseTo(filed.plusHours(2), within(1, ChronoUnit.MINUTES));
        assertThat(incident.<List<String>>see("deadlines.clockId"))
                .containsOnlyOnce("incident.relay.level")
                .containsOnlyOnce("incident.relay.parallel");

        // After the other clocks of that hour have rung, nothing but its own miss brings it up.
        time.advance(Duration.ofMinutes(70));
        await().untilAsserted(() -> assertThat(
                        incident.<List<String>>see("faults.findAll { it.organisationId == 'tez-yingjiju' }.kind"))
                .containsExactly("LATE"));
        time.advance(Duration.ofMinutes(51));

        await().untilAsserted(() -> assertThat(
                        incident.<List<String>>see("faults.findAll { it.organisationId == 'tez-yingjiju' }.kind"))
                .containsExactly("LATE", "LATE"));
        assertThat(incident.<Integer>see("relay[0].lateMinutes")).isPositive();

        incident.received(QUZHIBAN, "DISTRICT");
        assertThat(incident.<List<String>>see("deadlines.findAll { it.clockId == 'incident.relay.level' }.state"))
                .containsExactly("MISSED");
        incident.relayed(QUZHIBAN, "DISTRICT", "CITY");
        assertThat(incident.<Integer>see("relay[0].usedMinutes")).isGreaterThanOrEqualTo(121);
        String fault = incident.see("faults.find { it.organisationId == 'tez-yingjiju' }.id");
        incident.done(ANWEIBAN, "faults/" + fault + "/decisions", Map.of("confirmed", true, "reason", "无人值守"));
    }

    @Test
    void whoSignsAtTheLastMomentHasNoTwoHoursMore() {
        Api.Case incident = Api.file(QIYE, Api.report(time.now()));
        String due = incident.see("relay[0].dueAt");
        time.advance(Duration.ofMinutes(110));

        incident.received(QUZHIBAN, "DISTRICT");

        assertThat(incident.<String>see("relay[0].dueAt")).isEqualTo(due);
        assertThat(incident.<List<String>>see("deadlines.findAll { it.clockId == 'incident.relay.level' }.state"))
                .containsExactly("ARMED");
    }

    @Test
    void nobodyStartsTheHourOfAnotherEnterpriseBySayingSo() {
        Map<String, Object> said = Api.report(time.now(), "what", "木业厂冒烟");
        said.put("occurredAt", time.now().minusHours(3).toString());
        said.put("knownAt", time.now().minusHours(2).toString());
        Api.Case witness = Api.file(QIYE2, said);
        assertThat(witness.<List<String>>see("deadlines.clockId")).doesNotContain("incident.report.enterprise");

        OffsetDateTime signed = time.now().truncatedTo(ChronoUnit.SECONDS);
        witness.received(QUZHIBAN, "DISTRICT");

        assertThat(witness.<List<String>>see("deadlines.findAll { it.clockId == 'incident.report.enterprise' }.state"))
                .containsExactly("ARMED");
        String due = witness.<List<String>>see("deadlines.findAll { it.clockId == 'incident.report.enterprise' }.dueAt")
                .get(0);
        assertThat(OffsetDateTime.parse(due)).isAfterOrEqualTo(signed.plusHours(1));

        witness.done(QIYE, "completions", Map.of("content", Map.of("other", "已组织抢救")));
        assertThat(witness.<List<String>>see("deadlines.findAll { it.clockId == 'incident.report.enterprise' }.state"))
                .containsExactly("MET");
    }

    @Test
    void aLateReportIsFoundAndDecidedBySomebodyWhoIsNotOfTheBody() {
        Map<String, Object> body = Api.report(time.now());
        body.put("occurredAt", time.now().minusHours(5).toString());
        body.put("knownAt", time.now().minusHours(4).toString());

        Api.Case incident = Api.file(QIYE, body);

        List<String> kinds = incident.see("faults.findAll { it.organisationId == 'ent-1' }.kind");
        assertThat(kinds).containsExactly("LATE");
        assertThat(incident.<Boolean>see("late")).isTrue();
        String fault = incident.see("faults.find { it.organisationId == 'ent-1' }.id");
        incident.done(ANWEIBAN, "faults/" + fault + "/decisions", Map.of("confirmed", true, "reason", "无正当理由"));
        assertThat(incident.<String>see("faults.find { it.id == '" + fault + "' }.state"))
                .isEqualTo("CONFIRMED");
        await().untilAsserted(() -> assertThat(new Topic(Topics.INCIDENT).types(incident.id()))
                .contains("ReportingFaultFound", "ReportingFaultDecided"));
    }
}
