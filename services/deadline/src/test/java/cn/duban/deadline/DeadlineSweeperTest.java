package cn.duban.deadline;

import static cn.duban.deadline.Hazards.GENERAL;
import static cn.duban.deadline.Hazards.TYPE;
import static cn.duban.deadline.TestClock.beijing;
import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.platform.sql.Sql;
import cn.duban.platform.time.ClockAgreement;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DeadlineSweeperTest {
    private static final Instant ORDERED = beijing("2026-11-23T10:00:00");
    private static final Instant END = beijing("2026-12-08T23:59:59");

    @Inject
    DeadlineService service;

    @Inject
    Deadlines deadlines;

    @Inject
    Outages outages;

    @Inject
    Reckonings reckonings;

    @Inject
    ClockAgreement agreement;

    @Inject
    SweepSettings settings;

    @Inject
    Clock clock;

    @Inject
    ManagedExecutor executor;

    @Inject
    Facts facts;

    @Inject
    Sql sql;

    @BeforeEach
    void nothing_left_of_other_tests() {
        TestClock.set(END.plusSeconds(86_400 * 400L));
        copy().sweep();
        TestClock.set(ORDERED);
    }

    @Test
    void misses_what_no_timer_missed_and_nothing_else() {
        Subject passed = Hazards.some();
        Subject running = Hazards.some();
        service.arm(Hazards.request(GENERAL, passed, ORDERED));
        service.arm(Hazards.request(GENERAL, running, ORDERED.plusSeconds(86_400)));

        TestClock.set(END);
        copy().sweep();
        assertThat(facts.events(passed.id())).as("its last second").doesNotContain("DeadlineMissed");

        TestClock.set(END.plusSeconds(1));
        copy().sweep();
        assertThat(facts.events(passed.id())).endsWith("DeadlineMissed");
        assertThat(facts.events(running.id())).doesNotContain("DeadlineMissed");
    }

    @Test
    void reminds_of_what_no_timer_reminded() {
        Subject hazard = Hazards.some();
        service.arm(Hazards.request(GENERAL, hazard, ORDERED));

        TestClock.set("2026-12-01T05:00:00");
        copy().sweep();
        copy().sweep();

        assertThat(facts.events(hazard.id())).containsExactly("DeadlineArmed", "DeadlineReminded");
    }

    @Test
    void several_copies_share_the_work_and_do_nothing_twice() throws Exception {
        List<Subject> hazards = IntStream.range(0, 300)
                .mapToObj(i -> Hazards.some())
                .peek(hazard -> service.arm(Hazards.request(GENERAL, hazard, ORDERED)))
                .toList();
        TestClock.set(END.plusSeconds(5));

        atOnce(Stream.generate(() -> (Callable<Object>) Executors.callable(copy()::sweep))
                .limit(4)
                .toList());
        copy().sweep(); // what was locked by one copy while the last other one looked

        assertThat(hazards)
                .allSatisfy(hazard -> assertThat(facts.events(hazard.id()))
                        .filteredOn("DeadlineMissed"::equals)
                        .hasSize(1));
    }

    @Test
    void one_broken_deadline_does_not_hide_the_others() {
        Subject broken = Hazards.some();
        Deadline tooLarge = service.arm(Hazards.request(GENERAL, broken, ORDERED));
        // An event too large for Kafka is refused by the outbox, each time.
        sql.update("update deadline set consequence = repeat('x', 1000000) where id = ?", tooLarge.id());
        List<Subject> others = IntStream.range(0, 45)
                .mapToObj(i -> Hazards.some())
                .peek(hazard -> service.arm(Hazards.request(GENERAL, hazard, ORDERED)))
                .toList();
        TestClock.set(END.plusSeconds(1));

        copy().sweep();

        assertThat(others)
                .allSatisfy(hazard -> assertThat(facts.events(hazard.id())).endsWith("DeadlineMissed"));
        assertThat(facts.events(broken.id())).containsExactly("DeadlineArmed");
        sql.update("update deadline set consequence = '' where id = ?", tooLarge.id());
        copy().sweep();
        assertThat(facts.events(broken.id())).as("once it is mended").endsWith("DeadlineMissed");
    }

    @Test
    void a_timer_a_sweep_and_a_late_doer_at_once_make_one_miss_and_one_meeting() throws Exception {
        Subject hazard = Hazards.some();
        Deadline armed = service.arm(Hazards.request(GENERAL, hazard, ORDERED));
        Instant late = END.plusSeconds(1);
        TestClock.set(late);

        List<Callable<Object>> all = new ArrayList<>();
        all.add(Executors.callable(copy()::sweep));
        for (int i = 0; i < 4; i++) {
            all.add(() -> service.miss(armed.id(), late));
            all.add(() -> service.meet(TYPE, hazard.id(), GENERAL, late));
        }
        atOnce(all);

        assertThat(facts.events(hazard.id()))
                .filteredOn("DeadlineMissed"::equals)
                .hasSize(1);
        assertThat(facts.events(hazard.id())).filteredOn("DeadlineMet"::equals).hasSize(1);
        assertThat(facts.events(hazard.id())).endsWith("DeadlineMissed", "DeadlineMet");
    }

    /** Another running copy of the service, as far as the database can tell. */
    private DeadlineSweeper copy() {
        return new DeadlineSweeper(deadlines, service, outages, reckonings, agreement, settings, clock, executor);
    }

    private static void atOnce(List<Callable<Object>> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(work.size());
        try {
            for (var done : threads.invokeAll(work)) {
                done.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
