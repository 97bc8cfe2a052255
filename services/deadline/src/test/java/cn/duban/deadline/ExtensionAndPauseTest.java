package cn.duban.deadline;

import static cn.duban.deadline.Hazards.GENERAL;
import static cn.duban.deadline.Hazards.MAJOR;
import static cn.duban.deadline.Hazards.TYPE;
import static cn.duban.deadline.TestClock.beijing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.duban.deadline.catalogue.PauseReason;
import cn.duban.platform.problem.ConflictProblem;
import cn.duban.platform.problem.RuleProblem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ExtensionAndPauseTest {
    private static final Approver SUPERVISOR = new Approver("jianguan", Set.of("supervisor"));
    private static final Approver HEAD = new Approver("juzhang", Set.of("supervisor-head", "supervisor"));
    private static final Approver LEADER = new Approver("lingdao", Set.of("leader"));

    @Inject
    DeadlineService service;

    @Inject
    Facts facts;

    private final Subject hazard = Hazards.some();

    @BeforeEach
    void a_morning_in_march() {
        TestClock.set("2026-03-02T10:00:00");
    }

    @Test
    void an_extension_moves_the_end_and_the_reminders() {
        Deadline deadline = arm(GENERAL);
        TestClock.set("2026-03-16T09:00:00");

        service.extend(deadline.id(), LocalDate.of(2026, 4, 1), SUPERVISOR, "等待设备到货");

        assertThat(facts.events(hazard.id())).containsExactly("DeadlineArmed", "DeadlineExtended");
        assertThat(facts.last(hazard.id()).get("grantedBy").asText()).isEqualTo("jianguan");
        assertThat(facts.lastSnapshot(hazard.id()).dueAt().toInstant()).isEqualTo(beijing("2026-04-01T23:59:59"));
        assertThat(facts.lastSnapshot(hazard.id()).originalDueAt().toInstant())
                .isEqualTo(beijing("2026-03-17T23:59:59"));
        inTransaction(stored -> {
            assertThat(stored.extensions()).singleElement().satisfies(extension -> {
                assertThat(extension.previousDueAt()).isEqualTo(beijing("2026-03-17T23:59:59"));
                assertThat(extension.reason()).isEqualTo("等待设备到货");
            });
            assertThat(stored.remindAt())
                    .as("half time of the longer period")
                    .isEqualTo(beijing("2026-03-17T16:59:59"));
        });
    }

    @Test
    void nobody_extends_beyond_the_cap() {
        Deadline deadline = arm(GENERAL);

        assertThatThrownBy(() -> service.extend(deadline.id(), LocalDate.of(2026, 4, 2), SUPERVISOR, "理由"))
                .isInstanceOfSatisfying(RuleProblem.class, e -> {
                    assertThat(e.body().detail()).contains("2026-04-01");
                    assertThat(e.body().basis()).isNotNull();
                });
        assertThat(facts.events(hazard.id())).containsExactly("DeadlineArmed");
    }

    @Test
    void two_extensions_together_stay_within_the_statutory_sixty_days() {
        // 493号令 art. 29: at most 60 days beyond the first 60.
        Deadline deadline = arm("incident.inquiry.report");
        service.extend(deadline.id(), LocalDate.of(2026, 6, 1), LEADER, "案情复杂");

        assertThatThrownBy(() -> service.extend(deadline.id(), LocalDate.of(2026, 7, 1), LEADER, "仍然复杂"))
                .isInstanceOfSatisfying(
                        RuleProblem.class,
                        e -> assertThat(e.body().basis().document()).isEqualTo("国务院令第493号"));
        service.extend(deadline.id(), LocalDate.of(2026, 6, 30), LEADER, "仍然复杂");

        inTransaction(stored -> assertThat(stored.extensions()).hasSize(2));
    }

    @Test
    void only_the_approver_of_the_rule_may_extend() {
        Deadline major = arm(MAJOR);

        assertThatThrownBy(() -> service.extend(major.id(), LocalDate.of(2026, 7, 1), SUPERVISOR, "理由"))
                .isInstanceOf(RuleProblem.class)
                .hasMessageContaining("extension-approver");
        service.extend(major.id(), LocalDate.of(2026, 7, 1), HEAD, "理由");

        assertThat(facts.events(hazard.id())).containsExactly("DeadlineArmed", "DeadlineExtended");
    }

    @Test
    void an_extension_is_later_and_in_time_and_allowed_at_all() {
        Deadline general = arm(GENERAL);
        assertThatThrownBy(() -> service.extend(general.id(), LocalDate.of(2026, 3, 17), SUPERVISOR, "理由"))
                .hasMessageContaining("extension-not-later");

        Deadline confirm = arm(Hazards.CONFIRM);
        assertThatThrownBy(() -> service.extend(confirm.id(), LocalDate.of(2026, 3, 30), HEAD, "理由"))
                .hasMessageContaining("deadline-not-extendable");

        service.miss(general.id(), beijing("2026-03-18T00:00:00"));
        assertThatThrownBy(() -> service.extend(general.id(), LocalDate.of(2026, 4, 1), SUPERVISOR, "理由"))
                .isInstanceOf(ConflictProblem.class);
    }

    @Test
    void a_request_is_checked_before_anybody_decides() {
        Deadline major = arm(MAJOR); // until 31 May; 15 working days before that is 11 May
        LocalDate wanted = LocalDate.of(2026, 8, 31);

        service.checkExtensionRequest(major.id(), wanted, beijing("2026-05-11T23:59:59"));
        assertThatThrownBy(() -> service.checkExtensionRequest(major.id(), wanted, beijing("2026-05-12T00:00:00")))
                .isInstanceOf(RuleProblem.class)
                .hasMessageContaining("extension-asked-late")
                .hasMessageContaining("2026-05-11");
        assertThatThrownBy(() -> service.checkExtensionRequest(
                        major.id(), LocalDate.of(2027, 3, 3), beijing("2026-04-01T10:00:00")))
                .as("a year from the order is the cap")
                .hasMessageContaining("deadline-beyond-limit");
    }

    @Test
    void a_pause_stops_the_clock_and_moves_its_end() {
        Deadline inquiry = arm("incident.inquiry.report"); // until 1 May
        service.pause(inquiry.id(), PauseReason.TECHNICAL_APPRAISAL, beijing("2026-04-01T10:00:00"));

        assertThat(service.miss(inquiry.id(), beijing("2026-05-10T00:00:00")))
                .as("a paused clock is not missed")
                .isFalse();
        service.resume(inquiry.id(), beijing("2026-05-11T10:00:00"));

        assertThat(facts.events(hazard.id())).containsExactly("DeadlineArmed", "DeadlinePaused", "DeadlineResumed");
        assertThat(facts.lastSnapshot(hazard.id()).dueAt().toInstant())
                .as("forty days later")
                .isEqualTo(beijing("2026-06-10T23:59:59"));
        inTransaction(stored -> assertThat(stored.pauses())
                .containsExactly(new Pause(
                        PauseReason.TECHNICAL_APPRAISAL,
                        beijing("2026-04-01T10:00:00"),
                        beijing("2026-05-11T10:00:00"))));
        service.extend(inquiry.id(), LocalDate.of(2026, 8, 9), LEADER, "案情复杂");
        assertThatThrownBy(() -> service.extend(inquiry.id(), LocalDate.of(2026, 8, 10), LEADER, "案情复杂"))
                .as("the cap moved by the same forty days")
                .hasMessageContaining("2026-08-09");
    }

    @Test
    void a_pause_needs_a_reason_of_the_rule_and_a_running_clock() {
        Deadline general = arm(GENERAL);
        assertThatThrownBy(() -> service.pause(general.id(), PauseReason.FORCE_MAJEURE, now()))
                .isInstanceOf(RuleProblem.class);

        Deadline inquiry = arm("incident.inquiry.report");
        assertThatThrownBy(() -> service.resume(inquiry.id(), now())).isInstanceOf(ConflictProblem.class);
        assertThatThrownBy(() ->
                        service.pause(inquiry.id(), PauseReason.TECHNICAL_APPRAISAL, beijing("2026-05-02T00:00:00")))
                .as("its end has passed")
                .isInstanceOf(ConflictProblem.class);
    }

    private static Instant now() {
        return beijing("2026-03-02T10:00:00");
    }

    private Deadline arm(String clockId) {
        return service.arm(Hazards.request(clockId, hazard, now()));
    }

    private void inTransaction(Consumer<Deadline> check) {
        QuarkusTransaction.requiringNew()
                .run(() -> check.accept(service.of(TYPE, hazard.id()).get(0)));
    }
}
