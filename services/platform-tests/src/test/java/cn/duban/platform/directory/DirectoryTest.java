package cn.duban.platform.directory;

import static cn.duban.platform.directory.Registry.TOWN;
import static cn.duban.platform.directory.Registry.body;
import static cn.duban.platform.directory.Registry.division;
import static cn.duban.platform.directory.Registry.holder;
import static cn.duban.platform.directory.Registry.post;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyMap;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;

import cn.duban.contracts.Topics;
import cn.duban.contracts.registry.DivisionChanged;
import cn.duban.contracts.registry.OrganisationKind;
import cn.duban.embedded.testing.Owner;
import cn.duban.embedded.testing.Patience;
import cn.duban.platform.app.DirectoryEvents;
import cn.duban.platform.identity.HeldPost;
import cn.duban.platform.outbox.Outbox;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DirectoryTest {
    private final String id = UUID.randomUUID().toString();

    @Inject
    Directory directory;

    @Inject
    DirectoryStore store;

    @Inject
    DirectoryEvents events;

    @Inject
    Outbox outbox;

    @Inject
    @Identifier("duban-directory") DirectoryRewind rewind;

    @Test
    void what_the_registry_publishes_is_known_here_and_an_older_version_changes_nothing() {
        publish(id, division(id, "张山子镇", TOWN, 2, false));
        soon().until(() -> directory.division(id).isPresent());

        publish(id, division(id, "旧名", TOWN, 1, false));
        publish(id, division(id, "新名", TOWN, 3, false));

        soon().until(() -> name().equals("新名"));
        assertEquals("新名", name());
        publish(id, division(id, "更旧", TOWN, 2, false));
        publish(id + "-after", division(id + "-after", "后", TOWN, 1, false));
        soon().until(() -> directory.division(id + "-after").isPresent());
        store.put((Object) division(id, "更旧", TOWN, 2, false));
        assertEquals("新名", name());
        assertTrue(
                directory.childrenOf("370405").stream().anyMatch(d -> d.code().equals(id)));
    }

    @Test
    void a_removed_entry_is_gone_and_stays_gone() {
        publish(id, division(id, "村", TOWN, 1, false));
        soon().until(() -> directory.division(id).isPresent());

        publish(id, division(id, "村", TOWN, 2, true));
        soon().until(() -> directory.division(id).isEmpty());
        store.put((Object) division(id, "村", TOWN, 1, false));
        store.put((Object) division(id + "-after", "后", TOWN, 1, false));

        soon().until(() -> directory.division(id + "-after").isPresent());
        assertTrue(directory.division(id).isEmpty());
    }

    @Test
    void what_another_copy_stored_is_seen_too_and_everybody_is_told() {
        store.put((Object) body(id, OrganisationKind.DEPARTMENT, TOWN, null));

        soon().until(() -> directory.organisation(id).isPresent());
        soon().until(() -> events.kinds().contains(DirectoryKind.ORGANISATION));
    }

    @Test
    void a_database_made_anew_learns_what_the_topics_say_from_their_beginning() {
        publish(id, division(id, "张山子镇", TOWN, 1, false));
        soon().until(() -> directory.division(id).isPresent());
        Owner.run("delete from directory_entry where kind = 'DIVISION'");
        TopicPartition partition = new TopicPartition(Topics.DIVISION, 0);
        TopicPartition other = new TopicPartition(Topics.HAZARD, 0);
        List<TopicPartition> sought = new ArrayList<>();
        List<Object> committed = new ArrayList<>();
        KafkaConsumer<?, ?> consumer = mock(KafkaConsumer.class);
        doAnswer(call -> sought.addAll(call.getArgument(0))).when(consumer).seekToBeginning(any());
        doAnswer(call -> committed.add(call.getArgument(0))).when(consumer).commitSync(anyMap());

        rewind.onPartitionsAssigned(consumer, List.of(partition, other));
        assertEquals(List.of(partition), sought);
        assertEquals(
                List.of(Map.of(partition, new OffsetAndMetadata(0))), committed, "nothing of it counts as handled");

        store.put((Object) division(id, "张山子镇", TOWN, 1, false));
        rewind.onPartitionsAssigned(consumer, List.of(partition, other));
        assertEquals(List.of(partition), sought, "a copy that knows something goes on from where it was");
    }

    @Test
    void posts_are_held_from_one_day_to_another() {
        store.put(List.of(
                body(id, OrganisationKind.DEPARTMENT, TOWN, null),
                post(
                        id + "-p",
                        id,
                        1,
                        holder(id + "-old", "2020-01-01", "2026-07-01"),
                        holder(id, "2026-07-01", null))));
        soon().until(() -> !directory.postsIn(id).isEmpty());

        assertEquals(List.of(), held(id, "2026-06-30"));
        assertEquals(List.of(id + "-p"), held(id, "2026-07-01"));
        assertEquals(List.of(id + "-p"), held(id + "-old", "2026-06-30"));
        assertEquals(List.of(), held(id + "-old", "2026-07-01"));
        HeldPost post = directory.postsOf(id, LocalDate.parse("2026-11-22")).get(0);
        assertEquals(TOWN, post.divisionPath());
        assertEquals("机构" + id, post.organisationName());
    }

    @Test
    void a_department_comes_with_its_sections_and_a_section_with_its_department() {
        store.put(List.of(
                body(id, OrganisationKind.DEPARTMENT, TOWN, "gov"),
                body(id + "-s1", OrganisationKind.SECTION, TOWN, id),
                body(id + "-s2", OrganisationKind.SECTION, TOWN, id)));
        soon().until(() -> directory.organisation(id + "-s2").isPresent());
        Set<String> all = Set.of(id, id + "-s1", id + "-s2");

        assertEquals(all, directory.withSections(id));
        assertEquals(all, directory.withSections(id + "-s1"));
        assertEquals(Set.of("unknown"), directory.withSections("unknown"));
    }

    private void publish(String key, Object event) {
        QuarkusTransaction.requiringNew().run(() -> outbox.append(key, event));
    }

    private String name() {
        return directory.division(id).map(DivisionChanged::name).orElse("");
    }

    private List<String> held(String username, String day) {
        return directory.postsOf(username, LocalDate.parse(day)).stream()
                .map(HeldPost::postId)
                .toList();
    }

    private static ConditionFactory soon() {
        return Patience.await();
    }
}
