package cn.duban.incident.hazard;

import static cn.duban.incident.fixture.People.LINGDAO;
import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.contracts.Basis;
import cn.duban.contracts.hazard.HazardEvent;
import cn.duban.contracts.hazard.HazardGrade;
import cn.duban.contracts.hazard.HazardSnapshot;
import cn.duban.contracts.hazard.HazardSource;
import cn.duban.contracts.hazard.HazardState;
import cn.duban.contracts.hazard.MajorHazardConfirmed;
import cn.duban.contracts.hazard.UnlistedMajorHazardFound;
import cn.duban.fixtures.DemoTime;
import cn.duban.incident.fixture.Api;
import cn.duban.incident.fixture.SmallRegistry;
import cn.duban.incident.hazard.messaging.HazardEvents;
import cn.duban.platform.event.EventJson;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HazardCaseTest {
    private static final List<Basis> BASES = List.of(new Basis("令10号", "第三条"));

    @Inject
    SmallRegistry registry;

    @Inject
    DemoTime time;

    @Inject
    HazardEvents events;

    @BeforeEach
    void registry() {
        registry.load();
    }

    @Test
    void anUnlistedMajorHazardBecomesOneCaseWithoutCasualtiesHoweverOftenItIsTold() {
        String title = "未列入的重大隐患" + UUID.randomUUID();
        OffsetDateTime at = time.now().minusMinutes(5);
        int counted = Api.as(LINGDAO).get("/statistics").path("total.incidents");
        var found = new UnlistedMajorHazardFound(hazard(title), "jianguan", at, BASES);

        events.on(message(found, UUID.randomUUID()));
        events.on(message(found, UUID.randomUUID()));

        List<String> ids =
                Api.as(LINGDAO).queryParam("q", title).get("/incidents").path("items.id");
        assertThat(ids).hasSize(1);
        Api.Case incident = new Api.Case(ids.get(0));
        assertThat(incident.<String>see("kind")).isEqualTo("HAZARD_TREATED_AS_INCIDENT");
        assertThat(incident.<Integer>see("deaths")).isZero();
        assertThat(incident.<String>see("grade")).isNull();
        assertThat(incident.<List<String>>see("relay.level")).containsExactly("DISTRICT");
        assertThat(Api.as(LINGDAO).get("/statistics").<Integer>path("total.incidents"))
                .as("nobody came to harm")
                .isEqualTo(counted);
    }

    @Test
    void oneTheEnterpriseListedItselfDoesNot() {
        String title = "已列入的重大隐患" + UUID.randomUUID();

        OffsetDateTime at = time.now().minusMinutes(5);
        events.on(message(new MajorHazardConfirmed(hazard(title), "jianguan", at, BASES, true), UUID.randomUUID()));

        assertThat(Api.as(LINGDAO).queryParam("q", title).get("/incidents").<Integer>path("total"))
                .isZero();
    }

    private HazardSnapshot hazard(String title) {
        OffsetDateTime now = time.now();
        return new HazardSnapshot(
                UUID.randomUUID().toString(),
                "YH-370405-20261122-000123",
                HazardState.GRADED,
                HazardGrade.MAJOR,
                HazardSource.DEPARTMENT_INSPECTION,
                title,
                "sector.gongmao",
                "工贸",
                "ent-1",
                "演示木业",
                SmallRegistry.TOWN,
                "张山子镇",
                "/370000/370400/370405/" + SmallRegistry.TOWN + "/",
                "tez-yingjiju",
                List.of("tez-yingjiju"),
                List.of(),
                "jianguan",
                now.minusDays(1),
                now.minusDays(1),
                null,
                3);
    }

    private static ConsumerRecord<String, String> message(HazardEvent event, UUID id) {
        ConsumerRecord<String, String> message =
                new ConsumerRecord<>("hazard.hazard.v1", 0, 0, event.hazard().id(), EventJson.write(event));
        header(message, "ce_id", id.toString());
        header(message, "ce_type", event.getClass().getSimpleName());
        header(message, "ce_source", "hazard");
        header(message, "ce_time", event.at().toInstant().toString());
        header(message, "ce_subject", event.hazard().id());
        return message;
    }

    private static void header(ConsumerRecord<String, String> message, String name, String value) {
        message.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
