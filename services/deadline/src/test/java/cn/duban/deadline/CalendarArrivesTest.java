package cn.duban.deadline;

import static cn.duban.deadline.Hazards.CONFIRM;
import static cn.duban.deadline.Hazards.TYPE;
import static cn.duban.deadline.TestClock.beijing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.duban.contracts.deadline.DeadlineQuestion;
import cn.duban.contracts.deadline.DeadlineSnapshot;
import cn.duban.platform.sql.Sql;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The year 2027, whose holiday notice is not shipped. */
@QuarkusTest
class CalendarArrivesTest {
    private static final Instant FOUND = beijing("2026-12-29T10:00:00");
    private static final Instant PROVISIONAL = beijing("2027-01-04T23:59:59");

    @Inject
    DeadlineService service;

    @Inject
    DeadlineSweeper sweeper;

    @Inject
    Reckonings reckonings;

    @Inject
    Notices notices;

    @Inject
    Facts facts;

    @Inject
    Sql sql;

    private final Subject hazard = Hazards.some();

    @BeforeEach
    void the_end_of_the_year() {
        notices.takenBack(2027);
        TestClock.set(FOUND);
    }

    @AfterEach
    void as_shipped() {
        notices.takenBack(2027);
        TestClock.set(FOUND);
        sweeper.sweep();
    }

    @Test
    void an_end_in_a_year_without_a_notice_is_there_as_provisional() {
        Deadline armed = service.arm(Hazards.request(CONFIRM, hazard, FOUND));

        assertThat(armed.state()).isEqualTo(State.ARMED);
        assertThat(armed.dueAt()).isEqualTo(PROVISIONAL);
        assertThat(armed.reckoned().provisional()).isTrue();
        assertThat(facts.events(hazard.id())).containsExactly("DeadlineArmed");
        DeadlineSnapshot told = facts.lastSnapshot(hazard.id());
        assertThat(told.provisional()).isTrue();
        assertThat(told.dueAt().toInstant()).isEqualTo(PROVISIONAL);
        assertThat(DeadlineView.of(armed).provisional()).isTrue();
    }

    @Test
    void it_reminds_and_is_never_missed() {
        Deadline armed = service.arm(Hazards.request(CONFIRM, hazard, FOUND));
        TestClock.set("2027-01-04T08:00:00");
        sweeper.sweep();
        TestClock.set("2027-03-01T08:00:00");
        sweeper.sweep();
        service.miss(armed.id(), beijing("2027-03-01T08:00:00"));

        assertThat(facts.events(hazard.id())).contains("DeadlineReminded").doesNotContain("DeadlineMissed");
        assertThat(facts.last(hazard.id()).get("reminder").asText())
                .as("that it passed, once")
                .isEqualTo("PROVISIONAL_END");
        sweeper.sweep();
        assertThat(facts.events(hazard.id())).containsExactly("DeadlineArmed", "DeadlineReminded", "DeadlineReminded");
        assertThatThrownBy(() ->
                        sql.update("update deadline set state = 'MISSED', missed_at = due_at where id = ?", armed.id()))
                .as("an older copy of the service cannot either")
                .hasMessageContaining("not one that can be missed");
        service.meet(TYPE, hazard.id(), CONFIRM, beijing("2027-03-01T09:00:00"));
        assertThat(only().metLate()).isFalse();
    }

    @Test
    void the_notice_makes_it_certain_with_a_line_of_history() {
        service.arm(Hazards.request(CONFIRM, hazard, FOUND));

        notices.arrives(2027, "国办发明电〔2026〕99号", 4);
        sweeper.sweep();

        Deadline now = only();
        Instant certain = beijing("2027-01-05T23:59:59");
        assertThat(now.dueAt()).isEqualTo(certain);
        assertThat(now.originalDueAt()).isEqualTo(certain);
        assertThat(now.reckoned().provisional()).isFalse();
        assertThat(facts.events(hazard.id())).containsExactly("DeadlineArmed", "DeadlineReckoned");
        assertThat(facts.audited(now.id())).containsExactly("DeadlineArmed", "DeadlineReckoned");
        assertThat(DeadlineView.of(now).history()).singleElement().satisfies(line -> {
            assertThat(line.previousDueAt()).isNotNull();
            assertThat(line.previousDueAt().toInstant()).isEqualTo(PROVISIONAL);
            assertThat(line.dueAt().toInstant()).isEqualTo(certain);
            assertThat(line.document()).isEqualTo("国办发明电〔2026〕99号");
        });
        sweeper.sweep();
        assertThat(facts.events(hazard.id())).hasSize(2);
        TestClock.set(certain.plusSeconds(1));
        sweeper.sweep();
        assertThat(facts.events(hazard.id())).endsWith("DeadlineMissed");
    }

    @Test
    void a_notice_that_changes_moves_running_ends_and_leaves_what_is_over() {
        notices.arrives(2027, "一号", 1);
        Subject done = Hazards.some();
        Subject hours = Hazards.some();
        service.arm(Hazards.request(CONFIRM, hazard, FOUND));
        service.arm(Hazards.request(CONFIRM, done, FOUND));
        service.arm(Hazards.request("incident.report.enterprise", hours, beijing("2026-12-31T23:30:00")));
        service.meet(TYPE, done.id(), CONFIRM, FOUND.plusSeconds(60));
        assertThat(only().dueAt()).isEqualTo(beijing("2027-01-04T23:59:59"));

        notices.arrives(2027, "二号", 5);
        sweeper.sweep();

        assertThat(only().dueAt()).isEqualTo(beijing("2027-01-06T23:59:59"));
        assertThat(only().originalDueAt()).as("as first computed").isEqualTo(beijing("2027-01-04T23:59:59"));
        assertThat(only().reckonings()).extracting(Reckoning::document).containsExactly("二号");
        assertThat(facts.events(done.id())).containsExactly("DeadlineArmed", "DeadlineMet");
        assertThat(facts.events(hours.id())).containsExactly("DeadlineArmed");
    }

    @Test
    void an_end_that_had_passed_before_anybody_could_know_it_is_put_before_a_person() {
        service.arm(Hazards.request(CONFIRM, hazard, FOUND));
        TestClock.set("2027-03-01T08:00:00");

        notices.arrives(2027, "国办发明电〔2026〕99号", 3);
        sweeper.sweep();
        sweeper.sweep();

        assertThat(facts.events(hazard.id()))
                .endsWith("DeadlineReckoned", "DeadlineQuestioned")
                .doesNotContain("DeadlineMissed");
        assertThat(facts.lastSnapshot(hazard.id()).question()).isEqualTo(DeadlineQuestion.CALENDAR_LATE);
    }

    @Test
    void pauses_and_extensions_keep_what_they_gave() {
        notices.arrives(2027, "一号", 1);
        service.arm(Hazards.request("hazard.major.rectify", hazard, FOUND));
        Instant before = only().dueAt();

        notices.arrives(2027, "二号", 10);
        sweeper.sweep();

        assertThat(only().dueAt()).as("natural days").isEqualTo(before);
        assertThat(facts.events(hazard.id())).containsExactly("DeadlineArmed");
    }

    @Test
    void several_copies_count_each_end_once() throws Exception {
        List<Subject> all = IntStream.range(0, 60)
                .mapToObj(i -> Hazards.some())
                .peek(one -> service.arm(Hazards.request(CONFIRM, one, FOUND)))
                .toList();
        notices.arrives(2027, "国办发明电〔2026〕99号", 3);

        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            for (var round :
                    threads.invokeAll(Stream.generate(() -> (Callable<Object>) Executors.callable(reckonings::round))
                            .limit(3)
                            .toList())) {
                round.get();
            }
        } finally {
            threads.shutdownNow();
        }
        sweeper.sweep();

        assertThat(all)
                .allSatisfy(one -> assertThat(facts.events(one.id()))
                        .filteredOn("DeadlineReckoned"::equals)
                        .hasSize(1));
    }

    @Test
    void what_an_older_version_left_without_an_end_gets_a_provisional_one() {
        UUID id = UUID.randomUUID();
        sql.update(
                "insert into deadline (id, subject_type, subject_id, subject_number, subject_title, clock_id, name,"
                        + " basis_document, basis_clause, verified, consequence, organisation, leader_posts,"
                        + " division_path, anchor_at, armed_at, reminders, state, met_late, version)"
                        + " values (?, 'hazard', ?, 'YH-1', '旧件', ?, '确认等级', '依据', '条', true, '', 'body', '{}', ?, ?, ?,"
                        + " '', 'UNSCHEDULED', false, 0)",
                id,
                hazard.id(),
                CONFIRM,
                Hazards.TOWN,
                FOUND.atOffset(ZoneOffset.UTC),
                FOUND.atOffset(ZoneOffset.UTC));

        sweeper.sweep();

        assertThat(only().state()).isEqualTo(State.ARMED);
        assertThat(only().dueAt()).isEqualTo(PROVISIONAL);
        assertThat(facts.lastSnapshot(hazard.id()).provisional()).isTrue();
    }

    private Deadline only() {
        return service.of(TYPE, hazard.id()).get(0);
    }
}
