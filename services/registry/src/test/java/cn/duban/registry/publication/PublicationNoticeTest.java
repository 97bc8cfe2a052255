package cn.duban.registry.publication;

import static cn.duban.embedded.testing.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.platform.sql.Sql;
import cn.duban.registry.RegistryTest;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PublicationNoticeTest extends RegistryTest {
    @Inject
    Sql sql;

    @Inject
    Publisher publisher;

    @Inject
    Clock clock;

    @Test
    void that_all_is_published_is_said_once_and_only_when_the_last_event_has_left() {
        await().until(() -> version() > 0);
        long before = version();
        UUID event = UUID.randomUUID();
        sql.update(
                "insert into outbox_event (id, topic, aggregate_id, type, occurred_at, payload)"
                        + " values (?, 'no such topic!', 'a', 'T', now(), '1')",
                event);
        PublicationNotice notice = new PublicationNotice(sql, publisher, clock);

        notice.giveWhenDue();
        assertThat(version()).as("not started yet").isEqualTo(before);
        notice.start(new StartupEvent());
        notice.giveWhenDue();
        assertThat(version()).as("an event waits").isEqualTo(before);

        sql.update("delete from outbox_event where id = ?", event);
        notice.giveWhenDue();
        assertThat(version()).isEqualTo(before + 1);
        notice.giveWhenDue();
        assertThat(version()).isEqualTo(before + 1);
    }

    private long version() {
        return sql.first(
                        "select version from directory_entry where kind = 'PUBLICATION' and id = 'registry'",
                        row -> row.getLong(1))
                .orElse(0L);
    }
}
