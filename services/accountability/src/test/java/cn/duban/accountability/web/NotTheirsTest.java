package cn.duban.accountability.web;

import static cn.duban.accountability.fixture.People.ANWEIBAN;
import static cn.duban.accountability.fixture.People.CUNZHANG;
import static cn.duban.accountability.fixture.People.GONGAN;
import static cn.duban.accountability.fixture.People.GUANLIYUAN;
import static cn.duban.accountability.fixture.People.JIWEI;
import static cn.duban.accountability.fixture.People.LINGDAO;
import static cn.duban.accountability.fixture.People.QIYE2;
import static cn.duban.accountability.fixture.People.QUZHIBAN;
import static cn.duban.accountability.fixture.People.YUANFANG;
import static cn.duban.accountability.fixture.People.ZHEN;
import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.accountability.duty.DutyTowns;
import cn.duban.accountability.fixture.Api;
import cn.duban.accountability.fixture.Handling;
import cn.duban.accountability.fixture.Marked;
import cn.duban.accountability.fixture.People;
import cn.duban.accountability.fixture.SmallRegistry;
import cn.duban.embedded.barrage.Caller;
import cn.duban.embedded.barrage.ReadWalk;
import cn.duban.embedded.barrage.Service;
import cn.duban.embedded.testing.TestTokens;
import cn.duban.fixtures.DemoTime;
import cn.duban.fixtures.PaperText;
import cn.duban.platform.identity.Roles;
import cn.duban.platform.sql.Sql;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every address of the service, read by people whose matters these are not, and by those whose they are. */
@QuarkusTest
class NotTheirsTest {
    /** Figures, what everybody may read, the service's own state, and ends of which none is to be found here (ClockQuestionTest). */
    private static final Set<String> NOBODYS = Set.of(
            "/audit/verify",
            "/cases/board",
            "/clock-desk",
            "/clock-questions/{id}",
            "/public/discredit-list",
            "/public/exposures",
            "/public/incident-results",
            "/public/penalties",
            "/public/plates",
            "/publications");
    /** What officials know of each other's enterprises and bodies (VisibilityTest says how much). */
    private static final Set<String> OPEN = Set.of("/standings/{subjectId}");

    @Inject
    SmallRegistry registry;

    @Inject
    DutyTowns towns;

    @Inject
    Marked marked;

    @Inject
    DemoTime time;

    @Inject
    Sql sql;

    @Test
    void whoHasNoPartInAMatterFindsItAtNoAddressAndWhoHasFindsItAtEach() {
        registry.load();
        Marked.Matters matters = marked.all();
        DutyTowns.Place neighbour = towns.withDuty("beside");
        ReadWalk walk = walk(matters);

        for (Caller outsider : outsiders(neighbour)) {
            assertThat(walk.gets(outsider, matters.marks(), OPEN))
                    .as(outsider.name())
                    .isEmpty();
        }
        // It oversees the others, and was not told yet of the one about itself.
        officials("walkju")
                .forEach(untold -> assertThat(walk.finds(untold, matters.untold()))
                        .as(untold.name())
                        .isEmpty());

        Set<String> reached = new TreeSet<>(NOBODYS);
        for (Caller insider : insiders(matters.town())) {
            walk.gets(insider, matters.marks(), Set.of()).forEach(read -> reached.add(read.path()));
        }
        assertThat(reached).isEqualTo(walk.paths());
    }

    @Test
    void whatANoticeWouldMoveIsShownOfOnesOwnMattersOnly() {
        registry.load();
        // Its notice is due in working days.
        Api.Matter one = Handling.investigated(
                Handling.opened(ANWEIBAN, "ENTERPRISE", "ent-1", time.now().minusDays(1)),
                Handling.ENTERPRISE,
                "WARNING_NOTICE");
        sql.update("update deadline set provisional = true where calendar is not null and subject_id = ?", one.id());
        int year = sql.first(
                        "select extract(year from due_at)::int from deadline where provisional and subject_id = ?",
                        row -> row.getInt(1),
                        one.id())
                .orElseThrow();
        assertThat(moved(ANWEIBAN, year).<List<String>>path("first.subjectId")).contains(one.id());
        Response foreign = moved(YUANFANG, year);
        assertThat(foreign.<Integer>path("moved")).isPositive();
        assertThat(foreign.<List<String>>path("first.subjectId")).doesNotContain(one.id());
    }

    private static Response moved(People reader, int year) {
        Map<String, Object> notice = Map.of(
                "document",
                "试算",
                "issuedOn",
                year - 1 + "-11-04",
                "holidays",
                List.of(
                        holiday("元旦", year, "01-01"),
                        holiday("春节", year, "02-10"),
                        holiday("清明", year, "04-05"),
                        holiday("劳动", year, "05-01"),
                        holiday("端午", year, "06-10"),
                        holiday("中秋", year, "09-15"),
                        holiday("国庆", year, "10-01")),
                "workdays",
                List.of());
        Response answer = Api.as(reader).body(notice).post("/clock-desk/notices/" + year + "/preview");
        answer.then().statusCode(200);
        return answer;
    }

    private static Map<String, String> holiday(String name, int year, String day) {
        return Map.of("name", name, "from", year + "-" + day, "to", year + "-" + day);
    }

    private List<Caller> outsiders(DutyTowns.Place neighbour) {
        return Stream.of(
                        officials(YUANFANG.username()),
                        officials("nobody"),
                        Stream.of(caller(QIYE2.username(), Roles.ENTERPRISE_REPORTER)),
                        Stream.of(caller(QIYE2.username(), Roles.ENTERPRISE_HEAD)),
                        Stream.of(caller(GUANLIYUAN.username(), Roles.ADMIN)),
                        Stream.of(caller(GONGAN.username(), Roles.SUPERVISOR_HEAD)),
                        Stream.of(QUZHIBAN, ZHEN, GONGAN, CUNZHANG)
                                .map(one -> Caller.bearing(one.name(), one.bearer())),
                        Stream.of(caller(neighbour.mayor(), Roles.LEADER), caller(neighbour.clerk(), Roles.SUPERVISOR)))
                .flatMap(all -> all)
                .toList();
    }

    private static Stream<Caller> officials(String username) {
        return Stream.of(Roles.SUPERVISOR, Roles.SUPERVISOR_HEAD, Roles.SAFETY_OFFICE, Roles.LEADER, Roles.DISCIPLINE)
                .map(role -> caller(username, role));
    }

    private static List<Caller> insiders(DutyTowns.Place town) {
        return Stream.concat(
                        Stream.of(ANWEIBAN, JIWEI, LINGDAO).map(one -> Caller.bearing(one.name(), one.bearer())),
                        Stream.of(
                                caller("walkfuze", Roles.ENTERPRISE_HEAD),
                                caller("walkzhan", Roles.SUPERVISOR_HEAD),
                                caller("lv-quzhang", Roles.LEADER),
                                caller(town.mayor(), Roles.LEADER)))
                .toList();
    }

    private static Caller caller(String username, String role) {
        return Caller.bearing(username + " as " + role, TestTokens.bearer(username, role));
    }

    private static ReadWalk walk(Marked.Matters all) {
        String[] cases = all.cases().toArray(String[]::new);
        String duty = all.town().dutyId();
        return new ReadWalk(Service.on(RestAssured.port))
                .pdf(PaperText::pdf)
                .at("cases", cases)
                .at("interviews", all.interview())
                .at("listings", all.listing())
                .at("duties", duty)
                .at("clock-questions", cases)
                .at("dossiers", all.dossier())
                .at("evidence", all.file())
                .at("standings", "ent-walk", "body-walk", "body-held")
                .at("documents", "NOTICE", "DECISION", "REVIEW", "SUMMONS", "MINUTES")
                .with(
                        "subject",
                        Stream.concat(
                                        Stream.of(cases),
                                        Stream.of(
                                                all.interview(),
                                                all.listing(),
                                                duty,
                                                all.file(),
                                                Marked.ENTERPRISE,
                                                Marked.STATION))
                                .toArray(String[]::new))
                .with("subjectId", "ent-walk", "body-walk", "body-held")
                .with("q", Marked.MARK, "木业")
                .with("stage", "OPENED", "IN_FORCE")
                .with("state", "IN_FORCE", "FOLLOW_UP", "OPEN", "DONE")
                .with("proposal", "NOTE")
                .with("kind", "VETO", "MISSED_CLOCK", "PENALTY")
                .with("outcome", "NOTE")
                .with("handler", "tez-anweiban", "tez-jianwei")
                .with("divisionCode", SmallRegistry.TOWN, "370405", "410305")
                .with("organisation", "body-walk")
                .with("post")
                .with("cycle", "QUARTER")
                .with("year", "2026")
                .with("period", "1")
                .with("mine", "true")
                .with("sort", "OPENED", "DUE", "PERIOD", "POST")
                .with("version", "SCREEN", "THUMBNAIL", "ORIGINAL")
                .with("seq")
                .with("hash")
                .without("/dead-letters", "/process-alerts", "/q/");
    }
}
