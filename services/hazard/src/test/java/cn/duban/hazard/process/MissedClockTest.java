package cn.duban.hazard.process;

import static cn.duban.embedded.testing.Patience.await;
import static cn.duban.hazard.fixture.People.JIANGUAN;
import static cn.duban.hazard.fixture.People.QIYE;
import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.contracts.Topics;
import cn.duban.fixtures.DemoTime;
import cn.duban.fixtures.Topic;
import cn.duban.hazard.fixture.Api;
import cn.duban.hazard.fixture.SmallRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MissedClockTest {
    @Inject
    SmallRegistry registry;

    @Inject
    DemoTime time;

    @BeforeEach
    void registry() {
        registry.load();
    }

    @Test
    void aDateThatPassesIsRemindedOfAndThenMissedWithItsBasisOnKafka() {
        Api.Case hazard = Api.file(QIYE, Api.filing())
                .done(JIANGUAN, "gradings", Map.of("grade", "GENERAL", "reason", "一般"))
                .done(
                        JIANGUAN,
                        "orders",
                        Map.of(
                                "demand",
                                "整改",
                                "dueDate",
                                time.today().plusDays(3).toString()));

        time.advance(Duration.ofDays(3));
        await().untilAsserted(() ->
                assertThat(deadlines(hazard)).contains("DeadlineReminded").doesNotContain("DeadlineMissed"));

        time.advance(Duration.ofDays(1));
        await().untilAsserted(() -> assertThat(deadlines(hazard)).contains("DeadlineMissed"));
        Topic.Message missed = new Topic(Topics.HAZARD_DEADLINE)
                .of(hazard.id()).stream()
                        .filter(message -> message.type().equals("DeadlineMissed"))
                        .findFirst()
                        .orElseThrow();
        assertThat(missed.data())
                .contains("hazard.general.rectify")
                .contains("一般隐患整改期限")
                .contains("PENALTY_CASE");

        hazard.done(QIYE, "acceptance-requests", Map.of("statement", "迟了但做完了"))
                .done(JIANGUAN, "verifications", Map.of("passed", true, "opinion", "合格"));
        assertThat(hazard.state()).isEqualTo("WRITTEN_OFF");
        List<String> missedAt =
                hazard.read(QIYE).path("deadlines.findAll { it.clockId == 'hazard.general.rectify' }.missedAt");
        assertThat(missedAt).doesNotContainNull();
    }

    private static List<String> deadlines(Api.Case hazard) {
        return new Topic(Topics.HAZARD_DEADLINE).types(hazard.id());
    }
}
