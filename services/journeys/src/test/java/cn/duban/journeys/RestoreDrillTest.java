package cn.duban.journeys;

import static cn.duban.embedded.testing.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.embedded.launcher.RunningProduct;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.awaitility.core.ConditionFactory;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** The drills: topics lost and filled again; a backup, a moment, an accident, and back to that moment. Last of all. */
@Order(20)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(OnStage.class)
class RestoreDrillTest {
    private static final Duration RECOVERY = Duration.ofSeconds(120);
    private static final Duration RHYTHM = Duration.ofMillis(500);
    private static final int FILINGS = 4;
    private static final List<String> SERVICES = List.of("registry", "hazard", "incident", "accountability");

    private final Stage stage;
    private final Way way;
    private final Set<String> numbers = new HashSet<>();

    RestoreDrillTest(Stage stage) {
        this.stage = stage;
        way = new Way(stage);
    }

    @Test
    @Order(1)
    void lost_topics_are_filled_again_while_the_product_runs_and_read_models_can_be_rebuilt_from_them() {
        try (Person supervisor = stage.atTheDesk("jianguan")) {
            Ledger told = filed("消息丢失之前上报");
            everybodyHas(told, supervisor);
            Map<String, Integer> clocks = told.clocks(supervisor);

            stage.product().loseTopics();
            Ledger meanwhile = filed("消息丢失之后上报");
            stage.product().republish();

            everybodyHas(told, supervisor);
            everybodyHas(meanwhile, supervisor);
            rebuild();
            everybodyHas(told, supervisor);
            everybodyHas(meanwhile, supervisor);
            assertThat(told.clocks(supervisor)).isEqualTo(clocks);
        }
    }

    @Test
    @Order(2)
    void the_product_comes_back_to_a_moment_and_everybody_agrees_on_it() {
        RunningProduct product = stage.product();
        stage.service("registry", "guanliyuan")
                .post("/demo-clock", Map.of("advanceSeconds", 300))
                .ok();
        String photo = photo();
        byte[] served = stage.service("hazard", "qiye").bytes(photo);
        Ledger backedUp = filed("备份之前上报");
        product.backup();
        Ledger replayed = filed("备份之后上报");
        Instant moment = Instant.now();
        Ledger lost = filed("时刻之后上报");
        Map<String, Integer> clocks = clocksBefore(lost, replayed);
        OffsetDateTime time = way.now();

        product.kill();
        product.restore(moment);
        product.startAgain();

        try (Person supervisor = stage.atTheDesk("jianguan")) {
            everybodyHas(backedUp, supervisor);
            everybodyHas(replayed, supervisor);
            assertThat(replayed.clocks(supervisor)).isEqualTo(clocks);
            nobodyHas(lost, supervisor);
        }
        assertThat(stage.service("hazard", "qiye").bytes(photo)).isEqualTo(served);
        eventually(() -> assertThat(way.now()).isAfter(time));
        numbersGoOn();
        SERVICES.forEach(this::chainIsWholeAndTellsOfTheRestore);
    }

    private void rebuild() {
        try (Person administrator = stage.atTheDesk("guanliyuan")) {
            administrator.command("/api/rebuilds");
            JsonNode rebuilt = patiently()
                    .until(
                            () -> administrator.ask("/api/rebuilds").path(0),
                            last -> last.path("finishedAt").isTextual()
                                    || last.path("fault").isTextual());
            assertThat(rebuilt.path("fault").isTextual()).as(rebuilt.toString()).isFalse();
            assertThat(rebuilt.path("setAside").asInt()).isZero();
        }
    }

    private String photo() {
        JsonNode taken = stage.service("hazard", "qiye")
                .upload("/evidence", "before.jpg", Photo.of("before.jpg").buffer)
                .ok();
        return "/evidence/" + taken.path("id").asText();
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

    /** The service, the topic, and at the portal inbox, notices and board: each filing, and each once. */
    private static void everybodyHas(Ledger ledger, Person supervisor) {
        Map<String, Integer> onceEach = ledger.onceEach();
        assertThat(ledger.listed()).isEqualTo(onceEach);
        eventually(() -> assertThat(ledger.announced()).isEqualTo(onceEach));
        eventually(() -> assertThat(ledger.tasks(supervisor)).isEqualTo(onceEach));
        eventually(() -> assertThat(ledger.notices(supervisor)).isEqualTo(onceEach));
        eventually(() -> assertThat(ledger.clocks(supervisor)).containsOnlyKeys(onceEach.keySet()));
    }

    private static void nobodyHas(Ledger lost, Person supervisor) {
        assertThat(lost.listed()).isEmpty();
        assertThat(lost.announced()).isEmpty();
        assertThat(lost.tasks(supervisor)).isEmpty();
        assertThat(lost.clocks(supervisor)).isEmpty();
        assertThat(lost.notices(supervisor)).isEmpty();
    }

    /** How many clocks the board counts of each filing, when the last of all has come through and so have those before. */
    private Map<String, Integer> clocksBefore(Ledger last, Ledger counted) {
        try (Person supervisor = stage.atTheDesk("jianguan")) {
            everybodyHas(last, supervisor);
            return counted.clocks(supervisor);
        }
    }

    /** One given after the moment may be on paper. */
    private void numbersGoOn() {
        int before = numbers.size();
        filed("恢复之后上报");
        assertThat(numbers).as("no number twice").hasSize(before + FILINGS);
    }

    private void chainIsWholeAndTellsOfTheRestore(String service) {
        Service administrator = stage.service(service, "guanliyuan");
        JsonNode found = administrator.get("/audit/verify").ok();
        assertThat(found.path("intact").asBoolean()).as(service + " " + found).isTrue();
        JsonNode acts = administrator.get("/audit?subject=1").ok();
        assertThat(acts.findValuesAsText("action")).as(service + " " + acts).containsOnlyOnce("Restored");
    }

    private static void eventually(ThrowingRunnable agreed) {
        patiently().untilAsserted(agreed);
    }

    private static ConditionFactory patiently() {
        return await().atMost(RECOVERY).pollInterval(RHYTHM);
    }
}
