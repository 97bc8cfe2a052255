package cn.duban.platform.outbox;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duban.contracts.task.TaskRescheduled;
import cn.duban.embedded.testing.Patience;
import cn.duban.embedded.testing.TestServers;
import cn.duban.embedded.testing.TestServersMXBean;
import cn.duban.platform.app.Topic;
import cn.duban.platform.event.EventJson;
import io.agroal.api.AgroalDataSource;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.context.Scope;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OutboxTest {
    /** The tests run as a service of this name, whose tasks have a topic of their own. */
    private static final String TASK = "platform.task.v1";

    private static final OffsetDateTime DUE = OffsetDateTime.parse("2026-12-01T08:00:00+08:00");

    @Inject
    Outbox outbox;

    @Inject
    OutboxLag lag;

    @Inject
    EventSender sender;

    @Inject
    AgroalDataSource dataSource;

    @Test
    void a_committed_event_reaches_its_topic_as_a_cloud_event() {
        String id = UUID.randomUUID().toString();

        QuarkusTransaction.requiringNew().run(() -> outbox.append(id, task(id, "🧯 隐患")));

        ConsumerRecord<String, String> message = await(TASK, 1, id).get(0);
        assertEquals("1.0", Topic.header(message, "ce_specversion"));
        assertEquals("TaskRescheduled", Topic.header(message, "ce_type"));
        assertEquals("platform", Topic.header(message, "ce_source"));
        assertEquals(id, Topic.header(message, "ce_subject"));
        assertEquals("application/json; charset=UTF-8", Topic.header(message, "content-type"));
        assertTrue(OffsetDateTime.parse(Topic.header(message, "ce_time")).getYear() >= 2026);
        TaskRescheduled read = EventJson.read(message.value(), TaskRescheduled.class);
        assertEquals("🧯 隐患", read.subjectType());
        assertTrue(read.dueAt().isEqual(DUE));
    }

    @Test
    void an_event_of_a_transaction_rolled_back_never_leaves() {
        String lost = UUID.randomUUID().toString();
        String kept = UUID.randomUUID().toString();

        QuarkusTransaction.begin();
        outbox.append(lost, task(lost, "x"));
        QuarkusTransaction.rollback();
        QuarkusTransaction.requiringNew().run(() -> outbox.append(kept, task(kept, "x")));

        await(TASK, 1, kept);
        assertEquals(0, count(TASK, lost));
    }

    @Test
    void an_event_carries_the_trace_it_belongs_to() {
        String id = UUID.randomUUID().toString();
        SpanContext span = SpanContext.create(
                "0af7651916cd43dd8448eb211c80319c",
                "b7ad6b7169203331",
                TraceFlags.getSampled(),
                TraceState.getDefault());

        try (Scope ignored = Span.wrap(span).makeCurrent()) {
            QuarkusTransaction.requiringNew().run(() -> outbox.append(id, task(id, "x")));
        }

        assertEquals(
                "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
                Topic.header(await(TASK, 1, id).get(0), "traceparent"));
    }

    @Test
    void outside_a_transaction_nothing_is_taken() {
        assertThrows(TransactionalException.class, () -> outbox.append("a", task("a", "x")));
    }

    @Test
    void what_is_no_event_or_too_large_for_a_message_is_refused_before_it_can_block_the_line() {
        TaskRescheduled large = task("a", "x".repeat(Outbox.MAX_BYTES));
        for (Object event : List.of(Map.of(), large)) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> QuarkusTransaction.requiringNew().run(() -> outbox.append("a", event)));
        }
    }

    @Test
    void each_aggregate_keeps_its_order_while_three_relays_compete_and_eight_writers_write() {
        int aggregates = 8;
        int events = 60;
        String run = UUID.randomUUID().toString();
        AtomicBoolean writing = new AtomicBoolean(true);
        List<CompletableFuture<Void>> relays = IntStream.range(0, 2)
                .mapToObj(i -> CompletableFuture.runAsync(() -> relay(writing)))
                .toList();

        IntStream.range(0, aggregates)
                .mapToObj(a -> CompletableFuture.runAsync(() -> write(run + "/" + a, events)))
                .toList()
                .forEach(CompletableFuture::join);

        List<ConsumerRecord<String, String>> all = await(TASK, aggregates * events, run);
        writing.set(false);
        relays.forEach(CompletableFuture::join);
        for (int a = 0; a < aggregates; a++) {
            String aggregate = run + "/" + a;
            List<String> numbers = all.stream()
                    .filter(m -> aggregate.equals(m.key()))
                    .map(m -> EventJson.read(m.value(), TaskRescheduled.class).subjectType())
                    .toList();
            assertEquals(IntStream.range(0, events).mapToObj(String::valueOf).toList(), numbers, aggregate);
        }
    }

    @Test
    void a_broker_that_is_away_holds_up_no_transaction_and_loses_nothing() {
        String id = UUID.randomUUID().toString();
        TestServersMXBean servers = TestServers.shared();
        servers.kill(TestServersMXBean.KAFKA);
        try {
            write(id, 5);
            Patience.await().until(() -> lag.age().compareTo(Duration.ofSeconds(1)) > 0);
        } finally {
            servers.start(TestServersMXBean.KAFKA);
        }

        List<String> numbers = await(TASK, 5, id).stream()
                .map(m -> EventJson.read(m.value(), TaskRescheduled.class).subjectType())
                .distinct()
                .toList();
        assertEquals(List.of("0", "1", "2", "3", "4"), numbers);
        Patience.await().until(() -> lag.age().isZero());
    }

    /** Too much for one request, and a broker that is coming up may refuse one and take the next. */
    @Test
    void what_was_written_while_the_broker_was_away_arrives_in_its_order() {
        String run = UUID.randomUUID().toString();
        TestServersMXBean servers = TestServers.shared();
        servers.kill(TestServersMXBean.KAFKA);
        try {
            IntStream.range(0, 12).forEach(a -> writeLarge(run + "/" + a));
        } finally {
            servers.start(TestServersMXBean.KAFKA);
        }

        Patience.await().until(() -> lag.age().isZero());
        Map<String, List<String>> numbers = await(TASK, 36, run).stream()
                .collect(groupingBy(
                        ConsumerRecord::key,
                        mapping(
                                m -> EventJson.read(m.value(), TaskRescheduled.class)
                                        .subjectType()
                                        .substring(0, 1),
                                toList())));
        assertEquals(12, numbers.size());
        // Some may come twice, but never one before the one it follows.
        numbers.forEach((aggregate, told) ->
                assertEquals(List.of("0", "1", "2"), told.stream().distinct().toList(), aggregate + " " + told));
    }

    private void writeLarge(String aggregate) {
        // Random, for what repeats is compressed into one request.
        String large = Stream.generate(UUID::randomUUID)
                .limit(2_000)
                .map(UUID::toString)
                .collect(joining());
        IntStream.range(0, 3)
                .forEach(i -> QuarkusTransaction.requiringNew()
                        .run(() -> outbox.append(aggregate, task(aggregate, i + large))));
    }

    private void relay(AtomicBoolean go) {
        RelayRound round = new RelayRound(dataSource, sender, 7, Duration.ofSeconds(10));
        try {
            while (go.get()) {
                round.run();
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void write(String aggregate, int events) {
        IntStream.range(0, events)
                .forEach(i -> QuarkusTransaction.requiringNew()
                        .run(() -> outbox.append(aggregate, task(aggregate, String.valueOf(i)))));
    }

    private static TaskRescheduled task(String id, String text) {
        return new TaskRescheduled(id, text, id, DUE, DUE);
    }

    private static List<ConsumerRecord<String, String>> await(String topic, int count, String keyStart) {
        try (Topic reader = new Topic(topic)) {
            return List.copyOf(reader.await(count, m -> String.valueOf(m.key()).startsWith(keyStart)));
        }
    }

    private static int count(String topic, String key) {
        try (Topic reader = new Topic(topic)) {
            return reader.read(m -> key.equals(m.key())).size();
        }
    }
}
