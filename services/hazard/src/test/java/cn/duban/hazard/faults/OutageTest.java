package cn.duban.hazard.faults;

import static cn.duban.embedded.testing.Patience.await;
import static cn.duban.hazard.fixture.People.JIANGUAN;
import static cn.duban.hazard.fixture.People.QIYE;
import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.contracts.Topics;
import cn.duban.embedded.testing.TestServers;
import cn.duban.embedded.testing.TestServersMXBean;
import cn.duban.fixtures.Topic;
import cn.duban.hazard.fixture.Api;
import cn.duban.hazard.fixture.SmallRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The broker or the database goes away in the middle of filings: nothing is lost and nothing is doubled. */
@QuarkusTest
class OutageTest {
    @Inject
    SmallRegistry registry;

    @BeforeEach
    void registry() {
        registry.load();
    }

    @Test
    void filingsAndStepsGoOnWithoutTheBrokerAndEveryEventArrivesOnceItIsBack() {
        List<Api.Case> filed = new ArrayList<>();
        filed.add(Api.file(QIYE, Api.filing()));
        TestServers.shared().kill(TestServersMXBean.KAFKA);
        try {
            for (int i = 0; i < 5; i++) {
                filed.add(Api.file(QIYE, Api.filing("title", "停电期间第" + i + "条"))
                        .done(JIANGUAN, "gradings", Map.of("grade", "GENERAL", "reason", "一般")));
            }
        } finally {
            TestServers.shared().start(TestServersMXBean.KAFKA);
        }

        for (Api.Case hazard : filed) {
            await().ignoreExceptions()
                    .untilAsserted(() -> assertThat(new Topic(Topics.HAZARD).types(hazard.id()))
                            .startsWith("HazardReported")
                            .hasSize(hazard == filed.get(0) ? 1 : 2));
        }
    }

    @Test
    void whatWasAcknowledgedSurvivesTheDatabaseAndWhatIsSentAgainIsNotDoubled() {
        List<String> keys = new ArrayList<>();
        List<String> acknowledged = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            if (i == 5) {
                TestServers.shared().kill(TestServersMXBean.POSTGRES);
                TestServers.shared().start(TestServersMXBean.POSTGRES);
            }
            String key = UUID.randomUUID().toString();
            keys.add(key);
            acknowledged.add(fileUntilAcknowledged(key, i));
        }

        assertThat(acknowledged).doesNotHaveDuplicates();
        for (int i = 0; i < keys.size(); i++) {
            assertThat(fileUntilAcknowledged(keys.get(i), i)).isEqualTo(acknowledged.get(i));
            String id = acknowledged.get(i);
            await().ignoreExceptions().untilAsserted(() -> {
                assertThat(new Topic(Topics.HAZARD).types(id)).containsExactly("HazardReported");
                List<Object> activities =
                        Api.as(QIYE).get("/hazards/" + id + "/process").path("activities");
                assertThat(activities).isNotEmpty();
            });
        }
    }

    private static String fileUntilAcknowledged(String key, int number) {
        Map<String, Object> body = Api.filing("title", "重启期间第" + number + "条");
        body.put("foundAt", "2026-11-01T08:00:00+08:00");
        Response[] answer = new Response[1];
        await().ignoreExceptions().until(() -> {
            answer[0] = Api.as(QIYE).header("Idempotency-Key", key).body(body).post("/hazards");
            return answer[0].statusCode() == 201;
        });
        return answer[0].path("id");
    }
}
