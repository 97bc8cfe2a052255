package cn.duban.portal.projection;

import static cn.duban.embedded.testing.Patience.await;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import cn.duban.embedded.testing.DubanTestServers;
import cn.duban.embedded.testing.TestTokens;
import cn.duban.platform.sql.Sql;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.common.errors.TimeoutException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** From the topics to what each person sees, on real Kafka and PostgreSQL. */
@QuarkusTest
@QuarkusTestResource(value = DubanTestServers.class, initArgs = @ResourceArg(name = "service", value = "portal"))
@QuarkusTestResource(TestTokens.class)
class ReadModelTest {
    private static final OffsetDateTime NOW = OffsetDateTime.now();

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrap;

    @Inject
    Sql sql;

    @Inject
    Rebuilds rebuilds;

    PublishedEvents events;

    @BeforeEach
    void the_registry_has_spoken() {
        events = new PublishedEvents(bootstrap);
        events.directory();
        await().untilAsserted(() -> assertEquals(
                1L,
                sql.query(
                                "select count(*) from directory_entry where kind = 'POST' and id = 'tez-post-quzhang'",
                                r -> r.getLong(1))
                        .get(0)));
    }

    static Stream<Arguments> viewers() {
        return Stream.of(
                arguments("lingdao", "leader", 1),
                arguments("jianguan", "supervisor", 1),
                arguments("qiye", "enterprise-reporter", 1),
                arguments("qiye2", "enterprise-reporter", 0),
                arguments("guanliyuan", "admin", 0),
                arguments("nobody", "leader", 0));
    }

    @ParameterizedTest
    @MethodSource("viewers")
    void a_board_counts_what_its_viewer_may_see_and_no_more(String username, String role, int seen) {
        events.hazard("h-scope", 1, "RECTIFYING");
        events.deadline("d-scope", "h-scope", 1, "ARMED", NOW.plusHours(5), "DeadlineArmed");

        await().untilAsserted(() ->
                items("jianguan", "supervisor", "H24").body("items.findAll { it.id == 'd-scope' }.size()", is(1)));

        items(username, role, "H24").body("items.findAll { it.id == 'd-scope' }.size()", is(seen));
    }

    @Test
    void an_older_version_that_comes_late_changes_nothing() {
        events.hazard("h-order", 1, "REPORTED");
        events.deadline("d-order", "h-order", 2, "MISSED", NOW.minusHours(5), "DeadlineMissed");
        await().untilAsserted(() -> assertEquals("MISSED", stateOf("d-order")));

        events.deadline("d-order", "h-order", 1, "ARMED", NOW.minusHours(5), "DeadlineArmed");
        events.deadline("d-after", "h-order", 1, "ARMED", NOW.plusHours(5), "DeadlineArmed");

        await().untilAsserted(() -> assertEquals("ARMED", stateOf("d-after")));
        assertEquals("MISSED", stateOf("d-order"));
    }

    @Test
    void a_missed_clock_reaches_the_leader_once_however_often_the_event_comes() {
        events.deadline("d-miss", "h-miss", 3, "MISSED", NOW.minusHours(1), "DeadlineMissed", "event-miss");
        events.deadline("d-miss", "h-miss", 3, "MISSED", NOW.minusHours(1), "DeadlineMissed", "event-miss");
        events.deadline("d-last", "h-miss", 1, "ARMED", NOW.plusHours(1), "DeadlineArmed");

        // The last event came through, so the first two did; posts are known a moment after their table.
        await().untilAsserted(() -> assertEquals("ARMED", stateOf("d-last")));
        await().untilAsserted(() -> given().header("Authorization", TestTokens.bearer("lingdao", "leader"))
                .queryParam("size", 100)
                .get("/api/notifications")
                .then()
                .statusCode(200)
                .body("items.findAll { it.hazardId == 'h-miss' }.size()", is(1))
                .body("items.find { it.hazardId == 'h-miss' }.basis.document", equalTo("16号令")));
    }

    @Test
    void a_task_waits_in_the_inbox_of_the_body_and_role_it_is_for_until_it_is_done() {
        events.taskOpened("t-1", "h-task", "tez-yingjiju", "supervisor");
        await().untilAsserted(() -> inbox("jianguan", "supervisor", is(1)));
        inbox("jianguan", "supervisor-head", is(0));
        inbox("qiye", "supervisor", is(0));

        events.taskClosed("t-1", "h-task");
        await().untilAsserted(() -> inbox("jianguan", "supervisor", is(0)));
    }

    @Test
    void a_provisional_end_stands_on_the_board_and_in_the_inbox_as_such_and_is_not_overdue() {
        OffsetDateTime due = NOW.minusHours(5).truncatedTo(ChronoUnit.SECONDS);
        events.hazard("h-prov", 1, "RECTIFYING");
        events.provisional("d-prov", "h-prov", due);
        events.taskOpened("t-prov", "h-prov", "tez-yingjiju", "supervisor", due);

        await().untilAsserted(() -> items("jianguan", "supervisor", "PROVISIONAL")
                .body("items.find { it.id == 'd-prov' }.provisional", is(true))
                .body("items.find { it.id == 'd-prov' }.bucket", is("H24")));
        items("jianguan", "supervisor", "OVERDUE").body("items.findAll { it.id == 'd-prov' }.size()", is(0));
        await().untilAsserted(() -> given().header("Authorization", TestTokens.bearer("jianguan", "supervisor"))
                .get("/api/inbox")
                .then()
                .statusCode(200)
                .body("items.find { it.id == 't-prov' }.provisional", is(true)));
    }

    @Test
    void poison_is_set_aside_and_what_follows_goes_on() {
        events.poison("h-poison");
        events.hazard("h-poison", 7, "GRADED");

        await().untilAsserted(() -> assertEquals(
                List.of("GRADED"),
                sql.query("select state from hazard_view where id = 'h-poison'", r -> r.getString(1))));
        assertEquals(
                1L,
                sql.query("select count(*) from dead_letter where message_key = 'h-poison'", r -> r.getLong(1))
                        .get(0));
    }

    private List<Integer> noticesOf(String subject) {
        return sql.query("select 1 from notification where subject_id = ?", row -> 1, subject);
    }

    @Test
    void the_boards_can_be_rebuilt_from_the_topics() {
        events.hazard("h-again", 4, "RECTIFYING");
        events.deadline("d-again", "h-again", 2, "ARMED", NOW.plusHours(50), "DeadlineArmed");
        events.taskClosed("t-again", "h-again");
        events.taskOpened("t-again", "h-again", "tez-yingjiju", "supervisor");
        await().untilAsserted(() -> assertEquals("ARMED", stateOf("d-again")));
        // What it tells comes by another topic; here it must have come before it is taken away.
        await().untilAsserted(() -> assertFalse(noticesOf("h-again").isEmpty()));
        sql.update("update deadline_view set state = 'CANCELLED', open = false where id = 'd-again'");
        sql.update(
                "insert into deadline_view select 'd-nowhere', subject_type, subject_id, subject_number, subject_title,"
                        + " clock_id, name, basis_document, basis_clause, verified, state, open, organisation, post, leader_posts,"
                        + " division_path, due_at, missed_at, met_at, version, '3'::xid8 from deadline_view where id = 'd-again'");
        sql.update("delete from notification where subject_id = 'h-again'");

        given().header("Authorization", TestTokens.bearer("guanliyuan", "admin"))
                .header("X-Duban-Request", "1")
                .post("/api/rebuilds")
                .then()
                .statusCode(202);

        await().untilAsserted(() -> given().header("Authorization", TestTokens.bearer("guanliyuan", "admin"))
                .get("/api/rebuilds")
                .then()
                .body("[0].finishedAt != null", is(true)));
        assertEquals("ARMED", stateOf("d-again"));
        assertEquals("none", stateOf("d-nowhere"), "what no topic knows of");
        assertEquals(List.of(), noticesOf("h-again"), "old steps are told to nobody");
        assertEquals(
                List.of(true),
                sql.query("select closed_at is not null from task_view where id = 't-again'", r -> r.getBoolean(1)));
    }

    @Test
    void a_rebuild_without_the_broker_leaves_everything_as_it_was_and_says_so() {
        events.hazard("h-kept", 4, "RECTIFYING");
        events.deadline("d-kept", "h-kept", 2, "ARMED", NOW.plusHours(50), "DeadlineArmed");
        await().untilAsserted(() -> assertEquals("ARMED", stateOf("d-kept")));
        assertThrows(
                TimeoutException.class,
                () -> rebuilds.run("guanliyuan", progress -> {
                    throw new TimeoutException("nobody answers");
                }));

        assertEquals("ARMED", stateOf("d-kept"));
        Rebuilds.Rebuild last = rebuilds.latest().get(0);
        assertNull(last.finishedAt());
        assertTrue(String.valueOf(last.fault()).contains("看板数据未变"));
    }

    private String stateOf(String deadline) {
        return sql.query("select state from deadline_view where id = ?", r -> r.getString(1), deadline).stream()
                .findFirst()
                .orElse("none");
    }

    @Test
    void what_stands_still_is_in_the_inbox_of_the_administrators_and_of_nobody_else() {
        events.hazard("h-still", 1, "RECTIFYING");
        events.taskOpened("t-still", "h-still", null, "admin", null);

        await().untilAsserted(() ->
                Desks.inbox("guanliyuan", "admin").body("items.findAll { it.id == 't-still' }.size()", is(1)));
        for (String role : List.of("leader", "safety-office", "supervisor", "enterprise-head")) {
            Desks.inbox("lingdao", role).body("items.findAll { it.id == 't-still' }.size()", is(0));
        }

        events.taskClosed("t-still", "h-still");
        await().untilAsserted(() ->
                Desks.inbox("guanliyuan", "admin").body("items.findAll { it.id == 't-still' }.size()", is(0)));
    }

    private static ValidatableResponse items(String username, String role, String bucket) {
        return given().header("Authorization", TestTokens.bearer(username, role))
                .queryParam("bucket", bucket)
                .queryParam("size", 100)
                .get("/api/board/items")
                .then()
                .statusCode(200);
    }

    private static void inbox(String username, String role, org.hamcrest.Matcher<Integer> count) {
        given().header("Authorization", TestTokens.bearer(username, role))
                .get("/api/inbox")
                .then()
                .statusCode(200)
                .body("items.findAll { it.id == 't-1' }.size()", count);
    }
}
