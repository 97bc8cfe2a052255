package cn.duban.platform.outbox;

import cn.duban.contracts.Topics;
import cn.duban.embedded.testing.Owner;
import cn.duban.embedded.testing.Patience;
import cn.duban.platform.app.Topic;
import cn.duban.platform.sql.Sql;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;

/** Left alone, the relay of this test would look every twenty seconds. */
@QuarkusTest
class RelayWakeTest {
    @Inject
    Outbox outbox;

    @Inject
    RelaySettings settings;

    @Inject
    AgroalDataSource dataSource;

    @Test
    void a_copy_that_finds_another_at_work_tells_it_that_there_is_more() throws Exception {
        String id = UUID.randomUUID().toString();
        try (Connection another = dataSource.getConnection();
                Connection listener = dataSource.getConnection()) {
            Sql.query(another, "select pg_advisory_lock(?)", row -> true, RelayRound.LOCK);
            Sql.update(listener, "listen duban_outbox");
            QuarkusTransaction.requiringNew().run(() -> outbox.append(Topics.HAZARD_TASK, id, "T", "1", Map.of()));
            Patience.await().until(() -> listener.unwrap(PGConnection.class).getNotifications(100).length > 0);
            Sql.query(another, "select pg_advisory_unlock(?)", row -> true, RelayRound.LOCK);
            Sql.update(listener, "unlisten *");
        }
        notifyRelays();
        awaitSoon(id);
    }

    @Test
    void a_notification_wakes_the_relay_long_before_it_would_look_by_itself() {
        String id = UUID.randomUUID().toString();
        Owner.run("insert into outbox_event (id, topic, aggregate_id, type, occurred_at, payload)"
                + " values (gen_random_uuid(), '" + Topics.HAZARD_TASK + "', '" + id + "', 'T', now(), '1')");

        notifyRelays();

        awaitSoon(id);
    }

    private static void notifyRelays() {
        Owner.run("notify duban_outbox, 'another copy'");
    }

    private void awaitSoon(String key) {
        try (Topic reader = new Topic(Topics.HAZARD_TASK)) {
            Patience.await()
                    .atMost(settings.poll().dividedBy(2))
                    .pollInSameThread()
                    .until(() -> reader.read(m -> key.equals(m.key())).size() == 1);
        }
    }
}
