package cn.duban.accountability.trigger;

import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.accountability.fixture.Api;
import cn.duban.accountability.fixture.People;
import cn.duban.accountability.fixture.SmallRegistry;
import cn.duban.accountability.trigger.messaging.HazardEvents;
import cn.duban.accountability.trigger.messaging.IncidentEvents;
import cn.duban.contracts.Basis;
import cn.duban.contracts.hazard.HazardGrade;
import cn.duban.contracts.hazard.HazardSnapshot;
import cn.duban.contracts.hazard.HazardSource;
import cn.duban.contracts.hazard.HazardState;
import cn.duban.contracts.hazard.PlateLevel;
import cn.duban.contracts.hazard.PlateRefused;
import cn.duban.contracts.hazard.PlateSnapshot;
import cn.duban.contracts.hazard.PlateState;
import cn.duban.contracts.hazard.UnlistedMajorHazardFound;
import cn.duban.contracts.incident.FaultKind;
import cn.duban.contracts.incident.IncidentGrade;
import cn.duban.contracts.incident.IncidentKind;
import cn.duban.contracts.incident.IncidentMerged;
import cn.duban.contracts.incident.IncidentRegraded;
import cn.duban.contracts.incident.IncidentReported;
import cn.duban.contracts.incident.IncidentSnapshot;
import cn.duban.contracts.incident.IncidentState;
import cn.duban.contracts.incident.RelayLevel;
import cn.duban.contracts.incident.ReportChannel;
import cn.duban.contracts.incident.ReportingFaultDecided;
import cn.duban.contracts.incident.ReportingFaultFound;
import cn.duban.contracts.registry.EnterpriseChanged;
import cn.duban.fixtures.DemoTime;
import cn.duban.platform.directory.DirectoryCopy;
import cn.duban.platform.directory.DirectoryStore;
import cn.duban.platform.event.EventJson;
import cn.duban.platform.inbox.IncomingEvent;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each event of hazard and incident that leads to accountability, from the event to what stands in the case. */
@QuarkusTest
class TriggerSourcesTest {
    private static final Basis RULE = new Basis("国务院令第493号", "第九条");
    private static final String PATH = "/370000/370400/370405/" + SmallRegistry.TOWN + "/";

    @Inject
    SmallRegistry registry;

    @Inject
    DirectoryStore store;

    @Inject
    DirectoryCopy directory;

    @Inject
    DemoTime time;

    @Inject
    HazardEvents hazards;

    @Inject
    IncidentEvents incidents;

    private String enterprise = "";

    @BeforeEach
    void enterprise() {
        registry.load();
        enterprise = "ent-" + UUID.randomUUID();
        store.put(List.of(new EnterpriseChanged(
                enterprise,
                "企业" + enterprise,
                "91370405MA00000099",
                "C2039",
                SmallRegistry.TOWN,
                PATH,
                "路",
                null,
                null,
                List.of(),
                List.of(),
                1,
                false)));
        directory.refresh();
    }

    @Test
    void aMajorHazardTheEnterpriseNeverListed() {
        hazard(new UnlistedMajorHazardFound(hazard(), "jianguan", time.now(), List.of(RULE)));

        assertThat(kinds()).containsExactly("UNLISTED_MAJOR_HAZARD");
    }

    @Test
    void aRefusedOrder() {
        hazard(new PlateRefused(plate(), "jianguan", time.now(), "拒不停产"));

        assertThat(kinds()).containsExactly("REFUSED_ORDER");
        assertThat(only().<Boolean>see("facts[0].verified")).isFalse();
    }

    @Test
    void anIncidentByItsGradeAndWithAHigherOneWhenItIsRegraded() {
        incident(new IncidentReported(incident(1, IncidentGrade.GENERAL), "qiye", time.now()));
        incident(new IncidentRegraded(
                incident(2, IncidentGrade.LARGER),
                "system",
                time.now(),
                IncidentGrade.GENERAL,
                IncidentGrade.LARGER,
                RelayLevel.PROVINCE));
        // The earlier account once more, late: it changes nothing.
        incident(new IncidentReported(incident(1, IncidentGrade.GENERAL), "qiye", time.now()));

        assertThat(only().<List<String>>see("facts.severity")).containsExactly("LARGER");
    }

    @Test
    void aSecondReportOfTheSameIncidentFallsAwayWithItsMerger() {
        incident(new IncidentReported(incident(1, IncidentGrade.GENERAL), "qiye", time.now()));
        incident(new IncidentMerged(incident(2, IncidentGrade.GENERAL), "quzhiban", time.now(), "another"));

        assertThat(only().<List<Boolean>>see("facts.withdrawn")).containsExactly(true);
    }

    @Test
    void aLateReportAndWhatPeopleConfirmedOrDismissed() {
        IncidentSnapshot incident = incident(1, null);
        incident(new ReportingFaultFound(incident, "system", time.now(), "late", FaultKind.LATE, enterprise, 20, RULE));
        incident(new ReportingFaultDecided(
                incident, "lingdao", time.now(), "hidden", FaultKind.CONCEALED, enterprise, true, RULE));
        incident(new ReportingFaultDecided(
                incident, "lingdao", time.now(), "none", FaultKind.FALSE, enterprise, false, RULE));

        assertThat(only().<List<String>>see("facts.severity")).containsExactlyInAnyOrder("LATE", "CONCEALED");

        incident(new ReportingFaultDecided(
                incident, "lingdao", time.now(), "late", FaultKind.LATE, enterprise, false, RULE));
        assertThat(only().<List<String>>see("facts.findAll { it.withdrawn }.severity"))
                .containsExactly("LATE");
    }

    private List<String> kinds() {
        return only().see("facts.kind");
    }

    private Api.Matter only() {
        List<String> ids = Api.as(People.JIWEI)
                .queryParam("subjectId", enterprise)
                .get("/cases")
                .path("items.id");
        assertThat(ids).hasSize(1);
        return new Api.Matter("/cases/" + ids.get(0));
    }

    private void hazard(Object event) {
        QuarkusTransaction.requiringNew().run(() -> hazards.handle(told(event)));
    }

    private void incident(Object event) {
        QuarkusTransaction.requiringNew().run(() -> incidents.handle(told(event)));
    }

    private static IncomingEvent told(Object event) {
        return new IncomingEvent(
                UUID.randomUUID().toString(),
                event.getClass().getSimpleName(),
                "test",
                DemoTime.here().now(),
                "topic",
                "key",
                EventJson.write(event));
    }

    private HazardSnapshot hazard() {
        OffsetDateTime now = time.now();
        return new HazardSnapshot(
                "hazard-" + enterprise,
                "YH-370405-20261122-000123",
                HazardState.GRADED,
                HazardGrade.MAJOR,
                HazardSource.DEPARTMENT_INSPECTION,
                "除尘系统无泄爆装置",
                "sector.gongmao",
                "工贸",
                enterprise,
                "企业",
                SmallRegistry.TOWN,
                "张山子镇",
                PATH,
                "tez-yingjiju",
                List.of("tez-yingjiju"),
                List.of(),
                "jianguan",
                now.minusDays(1),
                now.minusDays(1),
                null,
                3);
    }

    private PlateSnapshot plate() {
        return new PlateSnapshot(
                "plate-" + enterprise,
                "YH-370405-20261122-000123-GP1",
                1,
                PlateState.MEASURES,
                PlateLevel.DISTRICT,
                "台安督〔2026〕1号",
                "tez-anweiban",
                "区安委办",
                "hazard-" + enterprise,
                "YH-370405-20261122-000123",
                "除尘系统无泄爆装置",
                enterprise,
                "企业",
                SmallRegistry.TOWN,
                "张山子镇",
                PATH,
                "tez-yingjiju",
                List.of(),
                true,
                null,
                null,
                9);
    }

    private IncidentSnapshot incident(long version, @Nullable IncidentGrade grade) {
        OffsetDateTime at = time.now().minusHours(2);
        return new IncidentSnapshot(
                "incident-" + enterprise,
                "SG-370405-20261122-000001",
                "抛光车间爆燃",
                IncidentState.REPORTING,
                IncidentKind.WORK,
                ReportChannel.ENTERPRISE,
                grade,
                false,
                null,
                false,
                null,
                enterprise,
                "企业",
                SmallRegistry.TOWN,
                "张山子镇",
                PATH,
                null,
                List.of(),
                List.of(),
                List.of(),
                "qiye",
                at,
                at,
                at,
                at,
                1,
                null,
                null,
                null,
                RelayLevel.DISTRICT,
                null,
                version);
    }
}
