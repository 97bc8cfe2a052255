package cn.duban.portal.projection;

import static cn.duban.portal.notification.SampleMatters.AT;
import static cn.duban.portal.projection.Desks.soon;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.duban.contracts.accountability.InterviewSummoned;
import cn.duban.contracts.accountability.SubjectKind;
import cn.duban.contracts.duty.DutyArmed;
import cn.duban.contracts.incident.IncidentGrade;
import cn.duban.contracts.incident.IncidentReported;
import cn.duban.contracts.incident.IncidentState;
import cn.duban.contracts.registry.OrganisationKind;
import cn.duban.embedded.barrage.Caller;
import cn.duban.embedded.barrage.ReadWalk;
import cn.duban.embedded.barrage.Service;
import cn.duban.embedded.testing.DubanTestServers;
import cn.duban.embedded.testing.TestTokens;
import cn.duban.platform.identity.Roles;
import cn.duban.platform.sql.Sql;
import cn.duban.portal.notification.SampleIncident;
import cn.duban.portal.notification.SampleMatters;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** Every address of the portal's own, read by people whose matters these are not, and by those whose they are. */
@QuarkusTest
@QuarkusTestResource(value = DubanTestServers.class, initArgs = @ResourceArg(name = "service", value = "portal"))
@QuarkusTestResource(TestTokens.class)
class NotTheirsTest {
    /** In the id and the number of every matter. */
    private static final List<String> MARK = List.of("walkmark");

    /** Figures, oneself, and where one goes to sign in. */
    private static final Set<String> NOBODYS = Set.of(
            "/audit",
            "/audit/verify",
            "/dead-letters",
            "/api/board",
            "/api/integrity-faults",
            "/api/notifications/unread",
            "/api/rebuilds",
            "/api/session",
            "/login",
            "/login/callback");

    @TestHTTPResource(value = "openapi", management = true)
    String document;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrap;

    @Inject
    Sql sql;

    @Test
    void what_is_not_theirs_stands_at_no_address_and_what_is_at_each() {
        PublishedEvents events = new PublishedEvents(bootstrap);
        events.directory();
        events.body("tzs-anweiban", "滕州市安委办", OrganisationKind.SAFETY_OFFICE, "370481", "/370000/370400/370481/");
        events.post("tzs-anweiban-ganbu", "tzs-anweiban", "yuanfang");
        Desks.everybodyIsKnown(sql);
        published(events);
        URI base = URI.create("http://localhost:" + RestAssured.port);
        ReadWalk walk = walk(new Service(base, URI.create(document + "?format=json")));

        soon(() -> {
            Set<String> reached = new TreeSet<>(NOBODYS);
            insiders().forEach(insider -> walk.gets(insider, MARK, Set.of()).forEach(read -> reached.add(read.path())));
            assertEquals(walk.paths(), reached);
        });

        outsiders().forEach(outsider -> assertEquals(List.of(), walk.gets(outsider, MARK, Set.of()), outsider.name()));
    }

    private static void published(PublishedEvents events) {
        Accountability service = new Accountability(events);
        events.hazard("walkmark-h", 1, "REPORTED");
        events.deadline("walkmark-dh", "walkmark-h", 1, "ARMED", Accountability.SOON, "DeadlineArmed");
        events.taskOpened("walkmark-th", "walkmark-h", "tez-yingjiju", "supervisor", Accountability.SOON);
        events.send(
                "incident",
                "walkmark-i",
                new IncidentReported(
                        SampleIncident.of("walkmark-i", 1, IncidentState.REPORTING, IncidentGrade.GENERAL),
                        "qiye",
                        AT));
        service.opened("walkmark-c", "tez-anweiban", SampleMatters.body("tez-yingjiju"));
        service.task("walkmark-tc", "case", "walkmark-c", "Task_Investigate", "tez-anweiban", "safety-office");
        service.missed("walkmark-dc", "case", "walkmark-c", "tez-anweiban", null);
        service.tells(
                "walkmark-v",
                new InterviewSummoned(
                        SampleMatters.interview(
                                "walkmark-v",
                                null,
                                SubjectKind.POST,
                                "tez-yingjiju-ganbu",
                                "tez-yingjiju",
                                "tez-anweiban"),
                        "anweiban",
                        AT));
        service.clock("walkmark-dv", "interview", "walkmark-v", "tez-yingjiju");
        service.tells(
                "walkmark-d",
                new DutyArmed(
                        SampleMatters.duty(
                                "walkmark-d", "tez-yingjiju", "tez-yingjiju-ganbu", "jianguan", "tez-post-quzhang"),
                        "system",
                        AT));
        service.missed("walkmark-dd", "duty", "walkmark-d", "tez-yingjiju", "tez-post-quzhang");
    }

    private static Stream<Caller> outsiders() {
        return Stream.of(
                        Stream.of("yuanfang", "nobody").flatMap(NotTheirsTest::officials),
                        Stream.of(
                                caller("qiye2", Roles.ENTERPRISE_REPORTER),
                                caller("qiye2", Roles.ENTERPRISE_HEAD),
                                caller("guanliyuan", Roles.ADMIN)))
                .flatMap(all -> all);
    }

    private static Stream<Caller> officials(String username) {
        return Stream.of(
                        Roles.GRID_INSPECTOR,
                        Roles.SUPERVISOR,
                        Roles.SUPERVISOR_HEAD,
                        Roles.SAFETY_OFFICE,
                        Roles.LEADER,
                        Roles.DISCIPLINE)
                .map(role -> caller(username, role));
    }

    private static Stream<Caller> insiders() {
        return Stream.of(
                caller("jianguan", Roles.SUPERVISOR),
                caller("anweiban", Roles.SAFETY_OFFICE),
                caller("lingdao", Roles.LEADER));
    }

    private static Caller caller(String username, String role) {
        return Caller.bearing(username + " as " + role, TestTokens.bearer(username, role));
    }

    private static ReadWalk walk(Service portal) {
        return new ReadWalk(portal)
                .with("bucket", "OVERDUE", "H24", "H72", "LATER", "OPEN", "MAJOR", "PROVISIONAL", "QUESTIONED")
                .with("division", "370405", "370405101")
                .with("organisation", "tez-yingjiju", "tez-anweiban")
                .with("post", "tez-post-quzhang")
                .with("grade", "GENERAL")
                .with("due", "OVERDUE", "H24", "H72")
                .with("kind", "HazardReported", "IncidentReported", "DeadlineMissed")
                .with("unread", "true", "false")
                .with("open", "true", "false")
                .with("subject", "walkmark-h")
                .with("seq")
                .with("hash")
                .with("return", "/")
                .without("/api/live");
    }
}
