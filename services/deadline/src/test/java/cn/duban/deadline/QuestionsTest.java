package cn.duban.deadline;

import static cn.duban.deadline.Hazards.GENERAL;
import static cn.duban.deadline.Hazards.TYPE;
import static cn.duban.deadline.TestClock.beijing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.duban.contracts.deadline.DeadlineQuestion;
import cn.duban.contracts.registry.OrganisationChanged;
import cn.duban.contracts.registry.OrganisationKind;
import cn.duban.contracts.registry.PostChanged;
import cn.duban.platform.directory.DirectoryCopy;
import cn.duban.platform.directory.DirectoryStore;
import cn.duban.platform.page.PageRequest;
import cn.duban.platform.problem.ConflictProblem;
import cn.duban.platform.problem.NotFoundProblem;
import cn.duban.platform.problem.RuleProblem;
import cn.duban.platform.sql.Sql;
import cn.duban.platform.time.SystemTime;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ends that passed and that no clock may book as missed. */
@QuarkusTest
class QuestionsTest {
    private static final Instant ORDERED = beijing("2026-11-23T10:00:00");
    private static final Instant END = beijing("2026-12-08T23:59:59");

    @Inject
    DeadlineService service;

    @Inject
    DeadlineSweeper sweeper;

    @Inject
    Findings findings;

    @Inject
    OpenQuestions questions;

    @Inject
    Outages outages;

    @Inject
    DirectoryStore store;

    @Inject
    DirectoryCopy copy;

    @Inject
    Facts facts;

    @Inject
    Sql sql;

    private final Subject hazard = Hazards.some();

    @BeforeEach
    void ordered() {
        TestClock.set(ORDERED);
        sql.update("delete from deadline_outage");
    }

    @AfterEach
    void nothing_is_down() {
        QuarkusMock.installMockForType(new SystemTime(), SystemTime.class);
        sql.update("delete from deadline_outage");
    }

    @Test
    void what_ended_while_the_platform_was_down_waits_for_a_person() {
        Deadline armed = service.arm(Hazards.request(GENERAL, hazard, ORDERED));
        down(END.minusSeconds(3600), END.plusSeconds(3600));
        TestClock.set(END.plusSeconds(7200));

        sweeper.sweep();
        service.miss(armed.id(), END.plusSeconds(7200));

        assertThat(facts.events(hazard.id())).containsExactly("DeadlineArmed", "DeadlineQuestioned");
        assertThat(only().question().reason()).isEqualTo(DeadlineQuestion.PLATFORM_DOWN);
        assertThat(questions.page(List.of(Hazards.TOWN), PageRequest.of(0, 100)).items())
                .extracting(Deadline::id)
                .contains(armed.id());
        assertThat(questions.page(List.of("/120000/"), PageRequest.of(0, 100)).items())
                .isEmpty();
    }

    @Test
    void so_does_what_ended_right_after_and_not_what_ended_later() {
        service.arm(Hazards.request(GENERAL, hazard, ORDERED));
        down(END.minusSeconds(7200), END.minusSeconds(600));
        Subject later = Hazards.some();
        service.arm(Hazards.request(GENERAL, later, ORDERED.plusSeconds(86_400)));
        TestClock.set(END.plusSeconds(90_000));

        sweeper.sweep();

        assertThat(facts.events(hazard.id())).endsWith("DeadlineQuestioned");
        assertThat(facts.events(later.id())).endsWith("DeadlineMissed");
    }

    @Test
    void a_gap_in_the_heartbeat_is_noted_as_an_outage_before_anything_is_judged() {
        outages.beat();
        assertThat(noted()).isZero();
        sql.update("update deadline_heartbeat set beat_at = clock_timestamp() - interval '3 hours'");

        Instant now = Instant.now();
        TestClock.set(now.minus(Duration.ofDays(16)));
        Deadline armed =
                service.arm(Hazards.request("incident.report.enterprise", hazard, now.minus(Duration.ofHours(2))));
        TestClock.set(now);
        service.miss(armed.id(), now);

        assertThat(noted()).isEqualTo(1);
        assertThat(facts.events(hazard.id())).endsWith("DeadlineQuestioned");
        outages.beat();
        assertThat(noted()).isEqualTo(1);
    }

    @Test
    void a_person_finds_it_missed_and_all_follows() {
        Deadline armed = questioned();
        service.meet(TYPE, hazard.id(), GENERAL, END.plusSeconds(9000));
        assertThat(facts.events(hazard.id())).doesNotContain("DeadlineMissed");

        findings.find(
                armed.id(),
                new Finding(Question.Answer.MISSED, "office", "停运前已有两周", "纪要", List.of(), null),
                one -> true);

        assertThat(facts.events(hazard.id())).endsWith("DeadlineMet", "DeadlineMissed");
        assertThat(only().metLate()).isTrue();
        assertThat(only().missedAt()).isEqualTo(END);
        assertThat(facts.audited(armed.id())).contains("DeadlineQuestionAnswered", "DeadlineMissed");
        assertThatThrownBy(() -> findings.find(
                        armed.id(),
                        new Finding(Question.Answer.EXCUSED, "office", "改判", "纪要", List.of(), null),
                        one -> true))
                .isInstanceOf(ConflictProblem.class);
    }

    @Test
    void a_person_excuses_it_and_what_is_to_be_done_gets_a_new_end() {
        Deadline armed = questioned();
        Finding without = new Finding(Question.Answer.EXCUSED, "office", "平台停运", "运维记录", List.of(), null);
        assertThatThrownBy(() -> findings.find(armed.id(), without, one -> true))
                .isInstanceOf(RuleProblem.class);
        assertThatThrownBy(() -> findings.find(armed.id(), without, one -> false))
                .isInstanceOf(NotFoundProblem.class);
        Instant until = beijing("2026-12-11T23:59:59");
        Finding forEver = new Finding(
                Question.Answer.EXCUSED, "office", "平台停运", "运维记录", List.of(), beijing("2099-12-31T23:59:59"));
        assertThatThrownBy(() -> findings.find(armed.id(), forEver, one -> true))
                .isInstanceOfSatisfying(
                        RuleProblem.class,
                        problem -> assertThat(problem.body().detail()).contains("最晚为"));

        findings.find(
                armed.id(),
                new Finding(Question.Answer.EXCUSED, "office", "平台停运", "运维记录", List.of(), until),
                one -> true);

        assertThat(facts.events(hazard.id())).endsWith("DeadlineExcused").doesNotContain("DeadlineMissed");
        assertThat(only().dueAt()).isEqualTo(until);
        TestClock.set(until.plusSeconds(1));
        sweeper.sweep();
        assertThat(facts.events(hazard.id())).endsWith("DeadlineMissed");
    }

    @Test
    void where_nobody_of_the_body_holds_a_post_a_person_is_asked() {
        String empty = body();
        String manned = body();
        String paper = body();
        post(empty, new PostChanged.Holder("gone", "已离任", LocalDate.of(2020, 1, 1), LocalDate.of(2026, 12, 1)));
        post(manned, new PostChanged.Holder("there", "在任", LocalDate.of(2020, 1, 1), null));
        // The other tests' body has somebody too, whatever comes first.
        post("enterprise-1", new PostChanged.Holder("there-too", "在任", LocalDate.of(2020, 1, 1), null));
        copy.refresh();
        Subject other = Hazards.some();
        Subject onPaper = Hazards.some();
        service.arm(of(paper, onPaper));
        service.arm(of(empty, hazard));
        service.arm(of(manned, other));
        TestClock.set(END.plusSeconds(1));

        sweeper.sweep();

        assertThat(facts.events(hazard.id())).endsWith("DeadlineQuestioned");
        assertThat(facts.lastSnapshot(hazard.id()).question()).isEqualTo(DeadlineQuestion.NOBODY_TO_ACT);
        assertThat(facts.events(other.id())).endsWith("DeadlineMissed");
        assertThat(facts.events(onPaper.id())).as("a body without any post").endsWith("DeadlineQuestioned");
        assertThat(facts.lastSnapshot(onPaper.id()).question()).isEqualTo(DeadlineQuestion.NOBODY_TO_ACT);
    }

    @Test
    void a_machine_whose_clock_is_an_hour_ahead_misses_nothing() {
        Deadline armed = service.arm(Hazards.request(GENERAL, hazard, ORDERED));
        machineIsAhead(Duration.ofHours(1));
        // The platform's time comes from the machine, so it shows an hour too much.
        TestClock.set(END.plusSeconds(60));

        sweeper.sweep();
        service.miss(armed.id(), END.plusSeconds(60));
        assertThat(facts.events(hazard.id())).doesNotContain("DeadlineMissed", "DeadlineQuestioned");
        service.meet(TYPE, hazard.id(), GENERAL, END.plusSeconds(60));

        assertThat(only().metLate()).isFalse();
        assertThat(facts.events(hazard.id())).endsWith("DeadlineMet").doesNotContain("DeadlineMissed");
    }

    @Test
    void while_the_clocks_disagree_a_passed_end_waits_and_is_missed_when_they_agree() {
        service.arm(Hazards.request(GENERAL, hazard, ORDERED));
        machineIsAhead(Duration.ofHours(-1));
        TestClock.set(END.plusSeconds(60));
        sweeper.sweep();
        assertThat(facts.events(hazard.id())).doesNotContain("DeadlineMissed");

        QuarkusMock.installMockForType(new SystemTime(), SystemTime.class);
        sweeper.sweep();

        assertThat(facts.events(hazard.id())).endsWith("DeadlineMissed");
    }

    @Test
    void what_is_done_late_by_the_databases_clock_alone_is_put_before_a_person() {
        service.arm(Hazards.request(GENERAL, hazard, ORDERED));
        machineIsAhead(Duration.ofHours(-1));
        TestClock.set(END.minusSeconds(60));
        sweeper.sweep();

        service.meet(TYPE, hazard.id(), GENERAL, END.minusSeconds(60));

        assertThat(facts.events(hazard.id())).endsWith("DeadlineQuestioned", "DeadlineMet");
        assertThat(only().question().reason()).isEqualTo(DeadlineQuestion.CLOCKS_DISAGREE);
    }

    private Deadline questioned() {
        Deadline armed = service.arm(Hazards.request(GENERAL, hazard, ORDERED));
        down(END.minusSeconds(3600), END.plusSeconds(3600));
        TestClock.set(END.plusSeconds(7200));
        sweeper.sweep();
        return armed;
    }

    private void down(Instant from, Instant to) {
        sql.update(
                "insert into deadline_outage (from_at, to_at) values (?, ?)",
                from.atOffset(ZoneOffset.UTC),
                to.atOffset(ZoneOffset.UTC));
    }

    private long noted() {
        return sql.first("select count(*) from deadline_outage", row -> row.getLong(1))
                .orElseThrow();
    }

    private static void machineIsAhead(Duration ahead) {
        QuarkusMock.installMockForType(
                new SystemTime() {
                    @Override
                    public Instant now() {
                        return Instant.now().plus(ahead);
                    }
                },
                SystemTime.class);
    }

    private String body() {
        String id = "body-" + UUID.randomUUID();
        store.put((Object) new OrganisationChanged(
                id,
                "机构",
                null,
                OrganisationKind.DEPARTMENT,
                "370405",
                Hazards.TOWN,
                null,
                null,
                true,
                null,
                null,
                1,
                false));
        return id;
    }

    private void post(String body, PostChanged.Holder holder) {
        store.put((Object) new PostChanged(
                "post-" + body, body, "科长", "CHIEF", null, List.of(), null, true, List.of(holder), 1, false));
    }

    private static ArmRequest of(String body, Subject subject) {
        return ArmRequest.of(GENERAL, subject, ORDERED, new Responsible(body, null, List.of(), Hazards.TOWN));
    }

    private Deadline only() {
        return service.of(TYPE, hazard.id()).get(0);
    }
}
