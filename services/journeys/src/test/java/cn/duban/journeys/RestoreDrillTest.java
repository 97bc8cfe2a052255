package cn.duban.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.duban.embedded.launcher.RunningProduct;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The drill: a backup of the running product, a moment, an accident, and back to that moment. Last of all. */
@Order(20)
@ExtendWith(OnStage.class)
class RestoreDrillTest {
    private static final Duration RECOVERY = Duration.ofSeconds(180);
    private static final int FILINGS = 4;

    private final Stage stage;
    private final Way way;
    private final Set<String> numbers = new HashSet<>();

    RestoreDrillTest(Stage stage) {
        this.stage = stage;
        way = new Way(stage);
    }

    @Test
    void the_product_comes_back_to_a_moment_and_everybody_agrees_on_it() {
        RunningProduct product = stage.product();
        String photo = "/evidence/"
                + stage.service("hazard", "qiye")
                        .upload("/evidence", "before.jpg", Photo.of("before.jpg").buffer)
                        .ok()
                        .path("id")
                        .asText();
        byte[] served = stage.service("hazard", "qiye").bytes(photo);
        Ledger backedUp = filed("备份之前上报");
        product.backup();
        Ledger replayed = filed("备份之后上报");
        Instant moment = Instant.now();
        Ledger lost = filed("时刻之后上报");

        product.kill();
        product.restore(moment);
        product.startAgain();

        everybodyHas(List.of(backedUp, replayed));
        nobodyHas(lost);
        assertThat(stage.service("hazard", "qiye").bytes(photo)).isEqualTo(served);
        int before = numbers.size();
        filed("恢复之后上报");
        assertThat(numbers).as("no number twice").hasSize(before + FILINGS);
        everyChainIsWhole();
    }

    private Ledger filed(String title) {
        Ledger ledger = new Ledger(stage, title);
        Map<String, Object> filing = Filed.byTheEnterprise(title, "恢复演练时上报。", way.now());
        Service enterprise = stage.service("hazard", "qiye");
        for (int i = 0; i < FILINGS; i++) {
            String key = UUID.randomUUID().toString();
            JsonNode hazard = enterprise.post("/hazards", filing, key).ok();
            ledger.acknowledged(key, hazard);
            numbers.add(hazard.path("number").asText());
        }
        return ledger;
    }

    /** The service, the topics that were empty, and the inbox at the portal. */
    private void everybodyHas(List<Ledger> ledgers) {
        for (Ledger ledger : ledgers) {
            assertThat(ledger.listed()).isEqualTo(ledger.onceEach());
            await().atMost(RECOVERY)
                    .untilAsserted(() -> assertThat(ledger.announced()).isEqualTo(ledger.onceEach()));
        }
        try (Person supervisor = stage.atTheDesk("jianguan")) {
            for (Ledger ledger : ledgers) {
                await().atMost(RECOVERY)
                        .untilAsserted(() -> assertThat(ledger.tasks(supervisor)).isEqualTo(ledger.onceEach()));
            }
        }
    }

    private void nobodyHas(Ledger lost) {
        assertThat(lost.listed()).isEmpty();
        assertThat(lost.announced()).isEmpty();
        try (Person supervisor = stage.atTheDesk("jianguan")) {
            assertThat(lost.tasks(supervisor)).isEmpty();
        }
    }

    private void everyChainIsWhole() {
        for (String service : List.of("registry", "hazard", "incident", "accountability")) {
            JsonNode found = stage.service(service, "guanliyuan").get("/audit/verify").ok();
            assertThat(found.path("intact").asBoolean()).as(service + " " + found).isTrue();
        }
    }
}
