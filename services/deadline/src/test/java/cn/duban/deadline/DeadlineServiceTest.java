package cn.duban.deadline;

import static cn.duban.deadline.Hazards.GENERAL;
import static cn.duban.deadline.Hazards.TYPE;
import static cn.duban.deadline.TestClock.beijing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.duban.contracts.Basis;
import cn.duban.contracts.deadline.DeadlineSnapshot;
import cn.duban.deadline.catalogue.UnknownClock;
import cn.duban.platform.problem.ConflictProblem;
import cn.duban.platform.problem.NotFoundProblem;
import cn.duban.platform.problem.RuleProblem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DeadlineServiceTest {
    private static final Instant ORDERED = beijing("2026-11-23T10:00:00");
    private static final Instant END = beijing("2026-12-08T23:59:59");

    @Inject
    DeadlineService service;

    @Inject
    Facts facts;

    private final Subject hazard = Hazards.some();

    @BeforeEach
    void ten_in_the_morning() {
        TestClock.set("2026-11-23T10:00:05");
    }

    @Test
    void arms_a_clock_from_the_event_and_tells_everybody() {
        Deadline armed = service.arm(Hazards.request(GENERAL, hazard, ORDERED));

        assertThat(facts.events(hazard.id())).containsExactly("DeadlineArmed");
        assertThat(facts.audited(armed.id())).containsExactly("DeadlineArmed");
        DeadlineSnapshot published = facts.lastSnapshot(hazard.id());
        assertThat(published.dueAt().toInstant()).isEqualTo(END);
        assertThat(published.originalDueAt()).isEqualTo(published.dueAt());
        assertThat(published.anchorAt().toInstant()).isEqualTo(ORDERED);
        assertThat(published.armedAt().toInstant()).isEqualTo(beijing("2026-11-23T10:00:05"));
        assertThat(published.basis()).isEqualTo(new Basis("本地时限规则（平台默认值）", "一般隐患整改期限"));
        assertThat(published.verified()).isFalse();
        assertThat(published.leaderPosts()).containsExactly("leader-1", "leader-2");

        Deadline stored = stored();
        assertThat(stored.state()).isEqualTo(State.ARMED);
        assertThat(stored.timerAt()).isEqualTo(END.plusSeconds(1));
        assertThat(stored.remindAt()).isEqualTo(beijing("2026-12-01T04:59:59"));
        assertThat(stored.version()).isEqualTo(published.version());
    }

    @Test
    void arming_again_for_the_same_event_is_arming_once() {
        Deadline first = service.arm(Hazards.request(GENERAL, hazard, ORDERED));
        Deadline second = service.arm(Hazards.request(GENERAL, hazard, ORDERED));

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(facts.events(hazard.id())).containsExactly("DeadlineArmed");
        assertThatThrownBy(() -> service.arm(Hazards.request(GENERAL, hazard, ORDERED.plusSeconds(60))))
                .isInstanceOf(ConflictProblem.class);
    }

    @Test
    void takes_the_orders_date_within_the_limit() {
        service.arm(Hazards.request(GENERAL, hazard, ORDERED).until(LocalDate.of(2026, 12, 23)));

        assertThat(stored().dueAt()).isEqualTo(beijing("2026-12-23T23:59:59"));
        assertThatThrownBy(() -> service.arm(
                        Hazards.request(GENERAL, Hazards.some(), ORDERED).until(LocalDate.of(2026, 12, 24))))
                .isInstanceOfSatisfying(RuleProblem.class, e -> {
                    assertThat(e.body().detail()).contains("2026-12-23");
                    assertThat(e.body().basis()).isNotNull();
                });
    }

    @Test
    void nothing_is_left_of_a_transaction_that_fails() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    service.arm(Hazards.request(GENERAL, hazard, ORDERED));
                    throw new IllegalStateException("the filing failed");
                }))
                .hasMessageContaining("the filing failed");

        assertThat(service.of(TYPE, hazard.id())).isEmpty();
        assertThat(facts.events(hazard.id())).isEmpty();
    }

    @Test
    void is_met_in_its_last_second() {
        service.arm(Hazards.request(GENERAL, hazard, ORDERED));

        assertThat(service.meet(TYPE, hazard.id(), GENERAL, END.plusMillis(999)))
                .isEqualTo(1);

        assertThat(facts.events(hazard.id())).containsExactly("DeadlineArmed", "DeadlineMet");
        assertThat(facts.last(hazard.id()).get("late").asBoolean()).isFalse();
        assertThat(stored().missedAt()).isNull();
    }

    @Test
    void is_missed_and_then_met_late_in_the_next() {
        service.arm(Hazards.request(GENERAL, hazard, ORDERED));

        service.meet(TYPE, hazard.id(), GENERAL, END.plusSeconds(1));

        assertThat(facts.events(hazard.id())).containsExactly("DeadlineArmed", "DeadlineMissed", "DeadlineMet");
        assertThat(facts.last(hazard.id()).get("late").asBoolean()).isTrue();
        Deadline stored = stored();
        assertThat(stored.state()).isEqualTo(State.MET);
        assertThat(stored.missedAt()).isEqualTo(END);
        assertThat(stored.metLate()).isTrue();
    }

    @Test
    void is_missed_once_and_never_early() {
        Deadline armed = service.arm(Hazards.request(GENERAL, hazard, ORDERED));

        assertThat(service.miss(armed.id(), END)).as("its last second").isFalse();
        assertThat(service.miss(armed.id(), END.plusSeconds(1))).isTrue();
        assertThat(service.miss(armed.id(), END.plusSeconds(2))).isFalse();

        assertThat(facts.events(hazard.id())).containsExactly("DeadlineArmed", "DeadlineMissed");
        assertThat(facts.last(hazard.id()).get("consequence").asText())
                .isEqualTo("LEADER_BOARD,INTERVIEW,PENALTY_CASE");
        assertThat(service.meet(TYPE, hazard.id(), GENERAL, END.plusSeconds(3))).isEqualTo(1);
        assertThat(service.meet(TYPE, hazard.id(), GENERAL, END.plusSeconds(4))).isZero();
    }

    @Test
    void reminds_of_each_reminder_once() {
        Deadline armed = service.arm(Hazards.request(GENERAL, hazard, ORDERED));
        assertThat(service.remind(armed.id())).as("too early").isFalse();

        TestClock.set("2026-12-01T05:00:00");
        assertThat(service.remind(armed.id())).isTrue();
        assertThat(service.remind(armed.id())).isFalse();
        assertThat(facts.last(hazard.id()).get("reminder").asText()).isEqualTo("HALF_TIME");

        TestClock.set("2026-12-08T08:00:00");
        assertThat(service.remind(armed.id())).isTrue();
        assertThat(facts.last(hazard.id()).get("reminder").asText()).isEqualTo("ONE_DAY_BEFORE");
        assertThat(stored().remindAt()).isNull();
    }

    @Test
    void is_cancelled_for_a_reason_and_then_left_alone() {
        Deadline armed = service.arm(Hazards.request(GENERAL, hazard, ORDERED));
        service.arm(Hazards.request(Hazards.CONFIRM, hazard, ORDERED));

        assertThat(service.cancel(TYPE, hazard.id(), GENERAL, "移交其他部门")).isEqualTo(1);
        assertThat(service.cancelAll(TYPE, hazard.id(), "退回补正"))
                .as("the other one")
                .isEqualTo(1);

        assertThat(service.miss(armed.id(), END.plusSeconds(1))).isFalse();
        assertThat(service.meet(TYPE, hazard.id(), GENERAL, END)).isZero();
        assertThat(facts.events(hazard.id()))
                .containsExactly("DeadlineArmed", "DeadlineArmed", "DeadlineCancelled", "DeadlineCancelled");
        assertThat(facts.last(hazard.id()).get("reason").asText()).isEqualTo("退回补正");
    }

    @Test
    void may_be_armed_anew_when_it_was_settled() {
        service.arm(Hazards.request("hazard.progress.weekly", hazard, ORDERED));
        service.meet(TYPE, hazard.id(), "hazard.progress.weekly", ORDERED.plusSeconds(60));

        Deadline next = service.arm(Hazards.request("hazard.progress.weekly", hazard, ORDERED.plusSeconds(60)));

        assertThat(service.openOf(TYPE, hazard.id(), "hazard.progress.weekly"))
                .map(Deadline::id)
                .contains(next.id());
        assertThat(service.of(TYPE, hazard.id())).extracting(Deadline::state).containsExactly(State.MET, State.ARMED);
    }

    @Test
    void refuses_what_is_no_deadline() {
        UUID nobody = UUID.randomUUID();

        assertThatThrownBy(() -> service.miss(nobody, END)).isInstanceOf(NotFoundProblem.class);
        assertThatThrownBy(() -> service.arm(Hazards.request("hazard.nothing", hazard, ORDERED)))
                .isInstanceOf(UnknownClock.class);
        assertThatThrownBy(() -> service.arm(Hazards.request("discredit.early-removal", hazard, ORDERED)))
                .as("nobody has to do anything when a waiting time ends")
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Deadline stored() {
        List<Deadline> all = service.of(TYPE, hazard.id());
        assertThat(all).hasSize(1);
        return all.get(0);
    }
}
