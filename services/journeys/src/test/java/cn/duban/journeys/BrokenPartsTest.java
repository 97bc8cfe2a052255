package cn.duban.journeys;

import static cn.duban.embedded.testing.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.embedded.server.Server;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Parts that fail in the middle of filings: what was acknowledged is there, once. Last: it fills everybody's lists. */
@Order(10)
@ExtendWith(OnStage.class)
class BrokenPartsTest {
    private static final Duration RECOVERY = Duration.ofSeconds(90);
    private static final int FILINGS = 24;
    private static final int CLIENTS = 4;

    private final Stage stage;
    private final Way way;

    BrokenPartsTest(Stage stage) {
        this.stage = stage;
        way = new Way(stage);
    }

    @Test
    void filings_go_on_without_the_broker_and_every_one_is_told_once_when_it_is_back() {
        Ledger ledger = new Ledger(stage, "停电期间上报");
        Map<String, Object> filing = Filed.byTheEnterprise(ledger.title(), "消息中断时上报。", way.now());
        Service enterprise = stage.service("hazard", "qiye");
        Server broker = stage.product().part("kafka");

        broker.stop();
        for (int i = 0; i < FILINGS; i++) {
            String key = UUID.randomUUID().toString();
            ledger.acknowledged(key, enterprise.post("/hazards", filing, key).ok());
            ledger.acknowledged(key, enterprise.post("/hazards", filing, key).ok());
        }
        broker.start();

        everyoneAgrees(ledger, FILINGS);
    }

    @Test
    void a_service_killed_in_the_middle_of_filings_has_kept_what_it_acknowledged_and_doubled_nothing() {
        Ledger ledger = new Ledger(stage, "服务中断期间上报");
        Map<String, Object> filing = Filed.byTheEnterprise(ledger.title(), "服务中断时上报。", way.now());
        Server hazard = stage.product().part("hazard");
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);

        List<CompletableFuture<Void>> filings = IntStream.range(0, 2 * FILINGS)
                .mapToObj(i -> CompletableFuture.runAsync(() -> fileUntilAcknowledged(ledger, filing), clients))
                .toList();
        await().atMost(RECOVERY).until(() -> ledger.size() > FILINGS / 2);
        hazard.kill();
        hazard.start();
        CompletableFuture.allOf(filings.toArray(CompletableFuture[]::new)).join();
        clients.shutdown();

        everyoneAgrees(ledger, 2 * FILINGS);
    }

    @Test
    void a_service_killed_in_mid_relay_is_started_again_loses_no_clock_and_the_report_goes_on_up() {
        String id = stage.service("incident", "qiye2")
                .post(
                        "/incidents",
                        Map.of(
                                "what", "锯末仓冒烟",
                                "place", "二号锯末仓",
                                "knownAt", way.now().minusMinutes(2).toString()),
                        UUID.randomUUID().toString())
                .ok()
                .path("id")
                .asText();
        IncidentWay incident = new IncidentWay(stage, id);
        JsonNode received = incident.takeAs("quzhiban", "receipts", Map.of("level", "DISTRICT"));

        killedBySomebodyElse("incident");

        JsonNode after = await().atMost(RECOVERY).ignoreExceptions().until(incident::now, JsonNode::isObject);
        assertThat(clocks(after)).isEqualTo(clocks(received));
        incident.takeAs("quzhiban", "relays", Map.of("from", "DISTRICT", "to", "CITY"));
        assertThat(incident.takeAs("shizhiban", "receipts", Map.of("level", "CITY"))
                        .path("relayLevel")
                        .asText())
                .isEqualTo("CITY");
    }

    /** Nobody but the launcher starts it again. */
    private static void killedBySomebodyElse(String service) {
        String jar = "/" + service + "/target/quarkus-app/quarkus-run.jar";
        List<ProcessHandle> found = ProcessHandle.current()
                .children()
                .filter(child -> child.info().commandLine().orElse("").contains(jar))
                .toList();
        assertThat(found).hasSize(1);
        found.get(0).destroyForcibly();
        found.get(0).onExit().join();
    }

    /** Ends of the running clocks by their ids. */
    private static Map<String, String> clocks(JsonNode incident) {
        Map<String, String> ends = new TreeMap<>();
        incident.path("deadlines").forEach(clock -> {
            if (clock.path("state").asText().equals("ARMED")) {
                ends.put(clock.path("id").asText(), clock.path("dueAt").asText());
            }
        });
        return ends;
    }

    /** As a careful client: the same command again until it is answered. */
    private void fileUntilAcknowledged(Ledger ledger, Map<String, Object> filing) {
        String key = UUID.randomUUID().toString();
        Service enterprise = stage.service("hazard", "qiye");
        JsonNode hazard = await().atMost(RECOVERY)
                .ignoreException(UncheckedIOException.class)
                .until(() -> enterprise.post("/hazards", filing, key), answer -> answer.status() == 201)
                .body();
        ledger.acknowledged(key, hazard);
    }

    private void everyoneAgrees(Ledger ledger, int filings) {
        assertThat(ledger.onceEach()).hasSize(filings);
        assertThat(ledger.listed()).isEqualTo(ledger.onceEach());
        await().atMost(RECOVERY)
                .untilAsserted(() -> assertThat(ledger.announced()).isEqualTo(ledger.onceEach()));
        try (Person supervisor = stage.atTheDesk("jianguan")) {
            await().atMost(RECOVERY)
                    .untilAsserted(() -> assertThat(ledger.tasks(supervisor)).isEqualTo(ledger.onceEach()));
        }
        Service service = stage.service("hazard", "jianguan");
        await().atMost(RECOVERY)
                .untilAsserted(() -> assertThat(ledger.onceEach().keySet())
                        .allSatisfy(id -> assertThat(standsAt(service, id)).isEqualTo(1)));
    }

    /** How many places the hazard's process stands at. */
    private static long standsAt(Service service, String id) {
        JsonNode activities = service.get("/hazards/" + id + "/process").ok().path("activities");
        return activities.findValuesAsText("state").stream()
                .filter("ACTIVE"::equals)
                .count();
    }
}
