package cn.duban.platform.directory;

import static cn.duban.platform.directory.Registry.TOWN;
import static cn.duban.platform.directory.Registry.division;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duban.contracts.Topics;
import cn.duban.contracts.registry.RegistryPublished;
import cn.duban.embedded.testing.Owner;
import cn.duban.embedded.testing.Patience;
import cn.duban.embedded.testing.TestServers;
import cn.duban.embedded.testing.TestServersMXBean;
import cn.duban.platform.app.Topic;
import cn.duban.platform.outbox.Outbox;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A service that has just started: its memory is empty, its table and its place in the topics are what they are. */
@QuarkusTest
class DirectoryHealthTest {
    private final String id = UUID.randomUUID().toString();

    @Inject
    DirectoryStore store;

    @Inject
    Event<DirectoryChanged> changed;

    @Inject
    RegistryTopics topics;

    @Inject
    Outbox outbox;

    private DirectoryCopy copy;
    private DirectoryHealth health;

    @BeforeEach
    void a_service_that_has_just_started() {
        Owner.run("delete from directory_entry where kind = 'PUBLICATION'");
        copy = new DirectoryCopy(store, changed);
        health = new DirectoryHealth(copy, topics);
    }

    @Test
    void it_is_not_ready_before_the_registry_has_published_all_it_knew() {
        publish(id, division(id, "张山子镇", TOWN, 1, false));
        Patience.await().until(() -> {
            copy.refresh();
            return copy.division(id).isPresent();
        });
        assertEquals(Status.DOWN, status(), "a part of the registry may look like the whole");

        publish("registry", published(System.nanoTime()));

        awaitReady();
    }

    @Test
    void it_is_not_ready_before_it_has_handled_what_stood_in_the_topics_when_it_started() throws Exception {
        store.put((Object) published(System.nanoTime()));
        try (Connection owner = Owner.connect();
                Statement statement = owner.createStatement();
                Topic divisions = new Topic(Topics.DIVISION)) {
            owner.setAutoCommit(false);
            statement.execute("select revision from directory_revision for update");
            publish(id, division(id, "张山子镇", TOWN, 1, false));
            divisions.await(1, message -> id.equals(message.key()));

            assertEquals(Status.DOWN, status());

            owner.rollback();
        }
        awaitReady();
        assertTrue(copy.division(id).isPresent(), "ready means that memory knows it, too");
    }

    @Test
    void it_is_ready_without_the_broker_when_an_earlier_run_has_the_whole() {
        store.put((Object) published(System.nanoTime()));
        TestServers.shared().stop(TestServersMXBean.KAFKA);
        try {
            assertEquals(Status.UP, status());
        } finally {
            TestServers.shared().start(TestServersMXBean.KAFKA);
        }
    }

    private void awaitReady() {
        Patience.await().until(() -> status() == Status.UP);
    }

    private Status status() {
        return health.call().getStatus();
    }

    private static RegistryPublished published(long version) {
        return new RegistryPublished("registry", OffsetDateTime.now(ZoneId.of("Asia/Shanghai")), version);
    }

    private void publish(String key, Object event) {
        QuarkusTransaction.requiringNew().run(() -> outbox.append(key, event));
    }
}
