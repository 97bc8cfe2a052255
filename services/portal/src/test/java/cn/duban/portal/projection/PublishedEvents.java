package cn.duban.portal.projection;

import cn.duban.contracts.Basis;
import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import cn.duban.contracts.deadline.DeadlineArmed;
import cn.duban.contracts.deadline.DeadlineMissed;
import cn.duban.contracts.deadline.DeadlineSnapshot;
import cn.duban.contracts.deadline.DeadlineState;
import cn.duban.contracts.hazard.HazardGrade;
import cn.duban.contracts.hazard.HazardReported;
import cn.duban.contracts.hazard.HazardSnapshot;
import cn.duban.contracts.hazard.HazardSource;
import cn.duban.contracts.hazard.HazardState;
import cn.duban.contracts.registry.DivisionChanged;
import cn.duban.contracts.registry.DivisionLevel;
import cn.duban.contracts.registry.OrganisationChanged;
import cn.duban.contracts.registry.OrganisationKind;
import cn.duban.contracts.registry.PostChanged;
import cn.duban.contracts.task.TaskClosed;
import cn.duban.contracts.task.TaskOpened;
import cn.duban.platform.event.CloudEventHeaders;
import cn.duban.platform.event.EventJson;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** Speaks for the other services. */
final class PublishedEvents {
    static final String TOWN = "/370000/370400/370405/370405101/";
    private static final OffsetDateTime AT = OffsetDateTime.parse("2026-03-01T09:00:00+08:00");
    private static final LocalDate SINCE = LocalDate.of(2024, 1, 1);

    private final String bootstrap;

    PublishedEvents(String bootstrap) {
        this.bootstrap = bootstrap;
    }

    void directory() {
        send(
                "370405",
                new DivisionChanged(
                        "370405",
                        "台儿庄区",
                        DivisionLevel.DISTRICT,
                        null,
                        "/370000/370400/370405/",
                        null,
                        null,
                        true,
                        1,
                        false));
        body("tez-zhengfu", "台儿庄区人民政府", OrganisationKind.GOVERNMENT, "370405", "/370000/370400/370405/");
        body("tez-yingjiju", "台儿庄区应急管理局", OrganisationKind.DEPARTMENT, "370405", "/370000/370400/370405/");
        body("demo-ent-01", "演示企业一", OrganisationKind.ENTERPRISE, "370405101", TOWN);
        body("demo-ent-02", "演示企业二", OrganisationKind.ENTERPRISE, "370405103", "/370000/370400/370405/370405103/");
        body("zz-yingjiju", "枣庄市应急管理局", OrganisationKind.DEPARTMENT, "370400", "/370000/370400/");
        body("tez-anweiban", "台儿庄区安委办", OrganisationKind.SAFETY_OFFICE, "370405", "/370000/370400/370405/");
        body("tez-jianwei", "台儿庄区监察委员会", OrganisationKind.DISCIPLINE, "370405", "/370000/370400/370405/");
        post("tez-yingjiju-ganbu", "tez-yingjiju", "jianguan");
        post("tez-yingjiju-fujuzhang", "tez-yingjiju", "fujuzhang");
        post("tez-anweiban-ganbu", "tez-anweiban", "anweiban");
        post("zz-yingjiju-zhiban", "zz-yingjiju", "shizhiban");
        post("tez-jianwei-jiancha", "tez-jianwei", "jiwei");
        post("demo-ent-01-reporter", "demo-ent-01", "qiye");
        post("demo-ent-02-reporter", "demo-ent-02", "qiye2");
        post("tez-post-quzhang", "tez-zhengfu", "lingdao");
    }

    void body(String id, String name, OrganisationKind kind, String division, String path) {
        send(id, new OrganisationChanged(id, name, null, kind, division, path, null, null, true, null, null, 1, false));
    }

    void post(String id, String organisation, String holder) {
        send(
                id,
                new PostChanged(
                        id,
                        organisation,
                        "岗位",
                        "CHIEF",
                        null,
                        List.of(),
                        null,
                        true,
                        List.of(new PostChanged.Holder(holder, "演示", SINCE, null)),
                        1,
                        false));
    }

    void hazard(String id, long version, String state) {
        HazardSnapshot hazard = new HazardSnapshot(
                id,
                "YH-" + id,
                HazardState.valueOf(state),
                HazardGrade.GENERAL,
                HazardSource.SELF_INSPECTION,
                "除尘器未设泄爆",
                "sector.machinery",
                "机械",
                "demo-ent-01",
                "演示企业一",
                "370405101",
                "张山子镇",
                TOWN,
                "tez-yingjiju",
                List.of("tez-yingjiju"),
                List.of("tez-post-quzhang"),
                "qiye",
                AT,
                AT,
                null,
                version);
        send(id, new HazardReported(hazard, "qiye", AT));
    }

    void deadline(String id, String hazard, long version, String state, OffsetDateTime due, String type) {
        deadline(id, hazard, version, state, due, type, UUID.randomUUID().toString());
    }

    void deadline(String id, String hazard, long version, String state, OffsetDateTime due, String type, String event) {
        DeadlineSnapshot deadline = new DeadlineSnapshot(
                id,
                "hazard",
                hazard,
                "YH-" + hazard,
                "除尘器未设泄爆",
                "hazard.general.rectify",
                "一般隐患整改",
                new Basis("16号令", "第十条"),
                true,
                DeadlineState.valueOf(state),
                "demo-ent-01",
                null,
                List.of("tez-post-quzhang"),
                TOWN,
                AT,
                AT,
                due,
                due,
                state.equals("MISSED") ? due : null,
                null,
                version,
                type.equals("DeadlineArmedProvisionally"),
                null);
        Object data = type.equals("DeadlineMissed")
                ? new DeadlineMissed(deadline, AT, "约谈")
                : new DeadlineArmed(deadline, AT);
        send(hazard, data, event);
    }

    /** Armed with an end that rests on a missing notice. */
    void provisional(String id, String hazard, OffsetDateTime due) {
        deadline(id, hazard, 1, "ARMED", due, "DeadlineArmedProvisionally");
    }

    void taskOpened(String id, String hazard, String organisation, String role) {
        taskOpened(id, hazard, organisation, role, null);
    }

    void taskOpened(
            String id, String hazard, @Nullable String organisation, String role, @Nullable OffsetDateTime due) {
        send(
                hazard,
                new TaskOpened(
                        id,
                        "hazard",
                        hazard,
                        "YH-" + hazard,
                        "除尘器未设泄爆",
                        "Task_ConfirmGrade",
                        "核定隐患等级",
                        List.of(role),
                        organisation,
                        TOWN,
                        "张山子镇",
                        due,
                        null,
                        AT));
    }

    void taskClosed(String id, String hazard) {
        send(hazard, new TaskClosed(id, "hazard", hazard, "jianguan", TaskClosed.Outcome.DONE, AT));
    }

    void poison(String key) {
        send(
                "hazard.hazard.v1",
                key,
                "{\"hazard\": 42",
                "HazardReported",
                UUID.randomUUID().toString());
    }

    private void send(String key, Object data) {
        send("hazard", key, data);
    }

    private void send(String key, Object data, String eventId) {
        send("hazard", key, data, eventId);
    }

    /** @param service who publishes it, where several may */
    void send(String service, String key, Object data) {
        send(service, key, data, UUID.randomUUID().toString());
    }

    private void send(String service, String key, Object data, String eventId) {
        String topic = Topics.of(data.getClass().getAnnotation(EventOf.class), service);
        send(topic, key, EventJson.write(data), data.getClass().getSimpleName(), eventId);
    }

    private void send(String topic, String key, String json, String type, String eventId) {
        ProducerRecord<String, String> message = new ProducerRecord<>(topic, key, json);
        header(message, CloudEventHeaders.ID, eventId);
        header(message, CloudEventHeaders.TYPE, type);
        header(message, CloudEventHeaders.SOURCE, "test");
        header(message, CloudEventHeaders.TIME, AT.toString());
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                bootstrap,
                "key.serializer",
                StringSerializer.class,
                "value.serializer",
                StringSerializer.class);
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(settings)) {
            producer.send(message);
        }
    }

    private static void header(ProducerRecord<String, String> message, String name, String value) {
        message.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
