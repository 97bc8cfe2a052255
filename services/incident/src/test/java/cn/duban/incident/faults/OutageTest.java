package cn.duban.incident.faults;

import static cn.duban.embedded.testing.Patience.await;
import static cn.duban.incident.fixture.People.QIYE;
import static cn.duban.incident.fixture.People.QUZHIBAN;
import static cn.duban.incident.fixture.People.SHIZHIBAN;
import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.contracts.Topics;
import cn.duban.embedded.testing.TestServers;
import cn.duban.embedded.testing.TestServersMXBean;
import cn.duban.fixtures.DemoTime;
import cn.duban.fixtures.Topic;
import cn.duban.incident.fixture.Api;
import cn.duban.incident.fixture.SmallRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Parts go away in the middle of a relay: reports are taken, clocks run, and every event arrives once. */
@QuarkusTest
class OutageTest {
    @Inject
    SmallRegistry registry;

    @Inject
    DemoTime time;

    @BeforeEach
    void registry() {
        registry.load();
    }

    @Test
    void withoutTheBrokerAReportIsTakenItsClocksRunAndAMissIsFound() {
        TestServers.shared().kill(TestServersMXBean.KAFKA);
        Api.Case incident;
        try {
            incident = Api.file(QIYE, Api.report(time.now())).received(QUZHIBAN, "DISTRICT");
            time.advance(Duration.ofHours(2).plusMinutes(1));
            Api.Case late = incident;
            await().untilAsserted(() -> {
                List<String> missed = late.see("deadlines.findAll { it.state == 'MISSED' }.clockId");
                assertThat(missed).contains("incident.relay.level");
                List<String> kinds = late.see("faults.findAll { it.organisationId == 'tez-yingjiju' }.kind");
                assertThat(kinds).contains("LATE");
            });
        } finally {
            TestServers.shared().start(TestServersMXBean.KAFKA);
        }
        await().ignoreExceptions()
                .untilAsserted(() -> assertThat(new Topic(Topics.INCIDENT).types(incident.id()))
                        .startsWith("IncidentReported", "IncidentReceived")
                        .contains("ReportingFaultFound"));
    }

    @Test
    void theDatabaseRestartsInMidRelayAndNoClockIsLostNorRungTwice() {
        Api.Case incident = Api.file(QIYE, Api.report(time.now())).received(QUZHIBAN, "DISTRICT");

        TestServers.shared().kill(TestServersMXBean.POSTGRES);
        TestServers.shared().start(TestServersMXBean.POSTGRES);
        time.advance(Duration.ofHours(2).plusMinutes(1));

        await().ignoreExceptions().untilAsserted(() -> {
            List<String> missed = incident.see("deadlines.findAll { it.state == 'MISSED' }.clockId");
            assertThat(missed).contains("incident.relay.level");
        });
        await().ignoreExceptions().until(() -> {
            incident.relayed(QUZHIBAN, "DISTRICT", "CITY").received(SHIZHIBAN, "CITY");
            return true;
        });
        assertThat(incident.<List<String>>see("faults.findAll { it.kind == 'LATE' }.id"))
                .isNotEmpty()
                .doesNotHaveDuplicates();
        assertThat(incident.<String>see("relayLevel")).isEqualTo("CITY");
        await().ignoreExceptions()
                .untilAsserted(() -> assertThat(new Topic(Topics.INCIDENT_DEADLINE).types(incident.id()))
                        .filteredOn("DeadlineMissed"::equals)
                        .hasSameSizeAs(incident.<List<Object>>see("deadlines.findAll { it.missedAt != null }")));
    }
}
