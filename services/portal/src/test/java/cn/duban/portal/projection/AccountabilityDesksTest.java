package cn.duban.portal.projection;

import static cn.duban.portal.notification.SampleMatters.AT;
import static cn.duban.portal.projection.Desks.inbox;
import static cn.duban.portal.projection.Desks.soon;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import cn.duban.contracts.accountability.CaseSubject;
import cn.duban.contracts.accountability.InterviewSummoned;
import cn.duban.contracts.accountability.SubjectKind;
import cn.duban.embedded.testing.DubanTestServers;
import cn.duban.embedded.testing.TestTokens;
import cn.duban.platform.sql.Sql;
import cn.duban.portal.notification.SampleMatters;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tasks of accountability, on the desks of those they are for. */
@QuarkusTest
@QuarkusTestResource(value = DubanTestServers.class, initArgs = @ResourceArg(name = "service", value = "portal"))
@QuarkusTestResource(TestTokens.class)
class AccountabilityDesksTest {
    private static final CaseSubject BODY = SampleMatters.body("tez-yingjiju");
    private static final CaseSubject PERSON = SampleMatters.post("tez-yingjiju-ganbu", "tez-yingjiju", "jianguan");

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrap;

    @Inject
    Sql sql;

    PublishedEvents events;
    Accountability service;

    @BeforeEach
    void the_registry_has_spoken() {
        events = new PublishedEvents(bootstrap);
        service = new Accountability(events);
        events.directory();
        Desks.everybodyIsKnown(sql);
    }

    static Stream<Arguments> desks() {
        return Stream.of(
                arguments("anweiban", "safety-office", List.of("t-investigate")),
                arguments("anweiban", "supervisor", List.of()),
                arguments("lingdao", "leader", List.of("t-decide")),
                arguments("jiwei", "discipline", List.of("t-decide")),
                arguments("shizhiban", "leader", List.of()),
                arguments("jianguan", "supervisor-head", List.of("t-answer")),
                arguments("jianguan", "supervisor", List.of()),
                arguments("jianguan", "leader", List.of("t-answer")));
    }

    @ParameterizedTest(name = "{0} as {1}: {2}")
    @MethodSource("desks")
    void tasks_of_a_case_wait_on_the_side_they_are_for(String username, String role, List<String> tasks) {
        service.opened("c-desk", "tez-anweiban", BODY);
        service.task("t-investigate", "case", "c-desk", "Task_Investigate", "tez-anweiban", "safety-office");
        service.task(
                "t-answer", "case", "c-desk", "Task_Answer", "tez-yingjiju", "supervisor-head", "leader", "discipline");
        service.task("t-decide", "case", "c-desk", "Task_Decide", null, "leader", "discipline");
        soon(() -> assertEquals(3, Desks.tasks(sql, "c-desk")));
        soon(() -> assertEquals(1, Desks.matters(sql, "c-desk")));

        soon(() -> inbox(username, role).body("items.findAll { it.hazardId == 'c-desk' }.id.sort()", equalTo(tasks)));
    }

    @Test
    void of_clocks_that_end_together_a_task_shows_its_own() {
        service.opened("c-together", "tez-anweiban", BODY);
        for (String clock : List.of("clock-one", "clock-two", "clock-three")) {
            service.taskWithin(clock, "c-together", "tez-anweiban", "safety-office");
        }

        String mine = "items.findAll { it.hazardId == 'c-together' && it.id == it.clockName }.id.sort()";
        soon(() -> inbox("anweiban", "safety-office")
                .body(mine, equalTo(List.of("clock-one", "clock-three", "clock-two"))));
    }

    @Test
    void who_held_the_post_answers_in_person_and_colleagues_know_nothing() {
        service.opened("c-person", "tez-anweiban", PERSON);
        service.task("t-person", "case", "c-person", "Task_Answer", "tez-yingjiju", "leader", "supervisor-head");

        soon(() -> inbox("jianguan", "grid-inspector").body("items.findAll { it.id == 't-person' }.size()", is(1)));
        inbox("fujuzhang", "leader").body("items.findAll { it.id == 't-person' }.size()", is(0));
        inbox("anweiban", "safety-office").body("items.findAll { it.id == 't-person' }.size()", is(0));
    }

    @Test
    void an_interview_that_comes_before_its_case_waits_for_who_held_the_post() {
        service.tells(
                "i-early",
                new InterviewSummoned(
                        SampleMatters.interview(
                                "i-early",
                                "c-late",
                                SubjectKind.POST,
                                "tez-yingjiju-ganbu",
                                "tez-yingjiju",
                                "tez-anweiban"),
                        "anweiban",
                        AT));
        service.task("t-summons", "interview", "i-early", "Task_ReceiveSummons", "tez-yingjiju", "leader");
        soon(() -> assertEquals(1, Desks.matters(sql, "i-early")));
        soon(() -> assertEquals(1, Desks.tasks(sql, "i-early")));
        inbox("fujuzhang", "leader").body("items.findAll { it.id == 't-summons' }.size()", is(0));

        service.opened("c-late", "tez-anweiban", PERSON);

        soon(() -> inbox("jianguan", "leader").body("items.findAll { it.id == 't-summons' }.size()", is(1)));
        inbox("fujuzhang", "leader").body("items.findAll { it.id == 't-summons' }.size()", is(0));
    }
}
