package cn.duban.accountability.trigger;

import static cn.duban.accountability.fixture.People.ANWEIBAN;
import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.accountability.fixture.Api;
import cn.duban.accountability.fixture.SmallRegistry;
import cn.duban.accountability.trigger.messaging.DeadlineEvents;
import cn.duban.accountability.trigger.messaging.IncidentEvents;
import cn.duban.contracts.Basis;
import cn.duban.contracts.deadline.DeadlineMissed;
import cn.duban.contracts.deadline.DeadlineSnapshot;
import cn.duban.contracts.deadline.DeadlineState;
import cn.duban.contracts.incident.ControlTargetExceeded;
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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the causing event to the case: late, doubled and out of order, the cases are the same. */
@QuarkusTest
class TriggerFlowTest {
    private static final Basis RULE = new Basis("国务院令第493号", "第九条");

    @Inject
    SmallRegistry registry;

    @Inject
    DirectoryStore store;

    @Inject
    DirectoryCopy directory;

    @Inject
    DemoTime time;

    @Inject
    DeadlineEvents deadlines;

    @Inject
    IncidentEvents incidents;

    @BeforeEach
    void registry() {
        registry.load();
    }

    @Test
    void theFirstMissedClockIsNotedAndTheSecondOpensACase() {
        String enterprise = enterprise();
        DeadlineMissed first = missed(
                enterprise, "hazard.order.issue", "LEADER_BOARD", time.now().minusDays(9));
        take(first);
        assertThat(cases(enterprise)).isEmpty();

        take(missed(enterprise, "hazard.order.issue", "LEADER_BOARD", time.now().minusDays(3)));
        take(first);

        Api.Matter one = only(enterprise);
        assertThat(one.<String>see("proposal")).isEqualTo("WARNING");
        assertThat(one.<List<String>>see("facts.outcome")).containsExactly("NOTE", "WARNING");
        assertThat(one.<String>see("handlerId")).isEqualTo("tez-anweiban");
        assertThat(Api.as(ANWEIBAN).get("/signals?kind=MISSED_CLOCK").<Integer>path("total"))
                .isGreaterThanOrEqualTo(2);
    }

    @Test
    void inWhateverOrderAndHoweverOftenTheyComeTheCaseIsTheSame() {
        List<List<String>> seen = new ArrayList<>();
        for (long seed = 1; seed <= 4; seed++) {
            String enterprise = enterprise();
            List<DeadlineMissed> all = new ArrayList<>();
            for (int day = 1; day <= 5; day++) {
                all.add(missed(
                        enterprise,
                        "hazard.order.issue",
                        "LEADER_BOARD",
                        time.now().minusDays(30).plusDays(day)));
            }
            List<DeadlineMissed> shuffled = new ArrayList<>(all);
            shuffled.addAll(all);
            Collections.shuffle(shuffled, new Random(seed));
            shuffled.forEach(this::take);
            Api.Matter one = only(enterprise);
            assertThat(one.<String>see("proposal")).isEqualTo("CASE");
            seen.add(one.see("facts.outcome"));
        }
        assertThat(seen).containsOnly(List.of("NOTE", "WARNING", "INTERVIEW", "INTERVIEW", "CASE"));
    }

    @Test
    void aStormAboutOneSubjectIsOneCaseHoweverItIsCut() {
        String enterprise = enterprise();
        List<DeadlineMissed> all = new ArrayList<>();
        for (int minute = 1; minute <= 400; minute++) {
            OffsetDateTime at = time.now().minusDays(3).plusMinutes(minute);
            all.add(missed(enterprise, "hazard.order.issue", "LEADER_BOARD", at));
        }
        List<DeadlineMissed> shuffled = new ArrayList<>(all);
        shuffled.addAll(all.subList(0, 50));
        Collections.shuffle(shuffled, new Random(7));
        for (int from = 0; from < shuffled.size(); from += 150) {
            List<IncomingEvent> batch = shuffled.subList(from, Math.min(from + 150, shuffled.size())).stream()
                    .map(missed -> event("DeadlineMissed", missed))
                    .toList();
            QuarkusTransaction.requiringNew().run(() -> deadlines.handleAll(batch));
        }

        List<String> outcomes = only(enterprise).see("facts.outcome");
        assertThat(outcomes).hasSize(400);
        assertThat(outcomes.subList(0, 5)).containsExactly("NOTE", "WARNING", "INTERVIEW", "INTERVIEW", "CASE");
        assertThat(outcomes.subList(5, 400)).containsOnly("CASE");
    }

    @Test
    void anExceededTargetAndAMissedDutyFindWhoAnswers() {
        OffsetDateTime now = time.now();
        incident(new ControlTargetExceeded(
                SmallRegistry.TOWN,
                "张山子镇",
                "/370000/370400/370405/" + SmallRegistry.TOWN + "/",
                now.getYear(),
                List.of(),
                new Basis("张发〔2020〕47号", "五(五)"),
                true,
                now));
        assertThat(only("zsz-zhengfu").<String>see("facts[0].kind")).isEqualTo("CONTROL_TARGET");

        DeadlineSnapshot duty = snapshot(
                "zsz-zhengfu", SmallRegistry.MAYOR, "leadership.zhangshanzi.mayor.inspection", now.minusDays(2));
        take(new DeadlineMissed(duty, now, "LEADER_BOARD,ACCOUNTABILITY_CASE"));
        Api.Matter one = only(SmallRegistry.MAYOR);
        assertThat(one.<String>see("subjects[0].holder.username")).isEqualTo("zhenzhang");
        assertThat(one.<String>see("proposal")).isEqualTo("WARNING");
    }

    private void take(DeadlineMissed event) {
        QuarkusTransaction.requiringNew().run(() -> deadlines.handle(event("DeadlineMissed", event)));
    }

    private void incident(ControlTargetExceeded event) {
        QuarkusTransaction.requiringNew().run(() -> incidents.handle(event("ControlTargetExceeded", event)));
    }

    private static IncomingEvent event(String type, Object data) {
        return new IncomingEvent(
                UUID.randomUUID().toString(),
                type,
                "test",
                DemoTime.here().now(),
                "topic",
                "key",
                EventJson.write(data));
    }

    private static List<Map<String, Object>> cases(String subject) {
        return Api.as(ANWEIBAN)
                .queryParam("subjectId", subject)
                .queryParam("stage", "OPENED")
                .get("/cases")
                .path("items");
    }

    private static Api.Matter only(String subject) {
        List<Map<String, Object>> all = cases(subject);
        assertThat(all).hasSize(1);
        return new Api.Matter("/cases/" + all.get(0).get("id"));
    }

    private DeadlineMissed missed(String body, String clock, String consequence, OffsetDateTime at) {
        return new DeadlineMissed(snapshot(body, null, clock, at), at, consequence);
    }

    private static DeadlineSnapshot snapshot(String body, String post, String clock, OffsetDateTime at) {
        return new DeadlineSnapshot(
                UUID.randomUUID().toString(),
                "hazard",
                UUID.randomUUID().toString(),
                "YH-370405-20261122-000123",
                "通道堵塞",
                clock,
                "下达整改指令",
                RULE,
                true,
                DeadlineState.MISSED,
                body,
                post,
                List.of(),
                "/370000/370400/370405/",
                at.minusDays(3),
                at.minusDays(3),
                at,
                at,
                at,
                null,
                2,
                false,
                null);
    }

    private String enterprise() {
        String id = "ent-" + UUID.randomUUID();
        String path = "/370000/370400/370405/" + SmallRegistry.TOWN + "/";
        store.put(List.of(new EnterpriseChanged(
                id,
                "企业" + id,
                "91370405MA00000099",
                "C2039",
                SmallRegistry.TOWN,
                path,
                "路",
                null,
                null,
                List.of(),
                List.of(),
                1,
                false)));
        directory.refresh();
        return id;
    }
}
