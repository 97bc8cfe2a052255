package cn.duban.registry;

import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.contracts.registry.PostChanged;
import cn.duban.embedded.barrage.Caller;
import cn.duban.embedded.barrage.ReadWalk;
import cn.duban.embedded.barrage.Service;
import cn.duban.embedded.testing.TestTokens;
import cn.duban.platform.directory.DirectoryCopy;
import cn.duban.platform.directory.DirectoryStore;
import cn.duban.platform.identity.Roles;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every address of the register, read from elsewhere and by other enterprises, and by those it is kept for. */
@QuarkusTest
class NotTheirsTest extends RegistryTest {
    private static final String MARK = "外人勿见";
    /** A town of which none of the demonstration's people is. */
    private static final String TOWN = "370405103";

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Reference data, which is everybody's, and the service's own state. */
    private static final Set<String> EVERYBODYS = Set.of(
            "/audit/verify",
            "/clocks",
            "/demo-clock",
            "/divisions",
            "/duties",
            "/enterprise-imports/template",
            "/holidays",
            "/holidays/refused-files",
            "/matters",
            "/organisations",
            "/organisations/{id}",
            "/posts",
            "/recurring-duties");

    @Inject
    DirectoryStore store;

    @Inject
    DirectoryCopy directory;

    @Inject
    Clock clock;

    @Test
    void an_enterprise_is_found_at_no_address_from_elsewhere_and_at_each_by_those_who_keep_it() {
        neighbour(1, false);
        String enterprise = registered();
        String proposal = proposed(enterprise);
        String task = imported();
        List<String> marks = List.of(MARK, Codes.code(8_800_001));
        ReadWalk walk = walk(enterprise, proposal, task);

        for (Caller outsider : outsiders()) {
            assertThat(walk.gets(outsider, marks, EVERYBODYS))
                    .as(outsider.name())
                    .isEmpty();
        }

        Set<String> reached = new TreeSet<>(EVERYBODYS);
        for (Caller insider : List.of(
                caller("anweiban", Roles.SAFETY_OFFICE),
                caller("juzhang", Roles.SUPERVISOR_HEAD),
                caller("jiwei", Roles.DISCIPLINE))) {
            walk.gets(insider, marks, Set.of()).forEach(read -> reached.add(read.path()));
        }
        // Which bodies answer for an enterprise is told without its name; what nobody answers for has more than a page.
        reached.addAll(Set.of("/responsibility", "/coverage"));
        assertThat(reached).isEqualTo(walk.paths());
    }

    /** Else the seeds, which do not know the post, would take it back in another test. */
    @AfterEach
    void the_neighbour_leaves() {
        neighbour(2, true);
    }

    private void neighbour(long version, boolean removed) {
        store.put(new PostChanged(
                "walk-waixian",
                "tzs-anweiban",
                "岗位",
                "STAFF",
                null,
                List.of(),
                null,
                false,
                List.of(new PostChanged.Holder("waixian", "演示·外县", LocalDate.of(2024, 1, 1), null)),
                version,
                removed));
        directory.refresh();
    }

    private static List<Caller> outsiders() {
        return Stream.of(
                        officials("waixian"),
                        officials("nobody"),
                        Stream.of(
                                caller("zhenzhang", Roles.LEADER),
                                caller("zhenyingji", Roles.SUPERVISOR),
                                caller("wangge", Roles.GRID_INSPECTOR),
                                caller("cunzhang", Roles.GRID_INSPECTOR),
                                caller("qiye", Roles.ENTERPRISE_REPORTER),
                                caller("qiyefuze", Roles.ENTERPRISE_HEAD)))
                .flatMap(all -> all)
                .toList();
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

    private static Caller caller(String username, String role) {
        return Caller.bearing(username + " as " + role, TestTokens.bearer(username, role));
    }

    private static ReadWalk walk(String enterprise, String proposal, String task) {
        return new ReadWalk(Service.on(RestAssured.port))
                .at("enterprises", enterprise)
                .at("enterprise-imports", task)
                .at("organisations", enterprise, "tez-anweiban")
                .with("subject", enterprise, proposal, task)
                .with("enterprise", enterprise)
                .with("q", MARK, "纺织", Codes.code(8_800_001))
                .with("division", TOWN, "370405")
                .with("trait", "DUST_EXPLOSION")
                .with("matter", "sector.light-industry", "sector.textile")
                .with("asOf", "2026-06-01")
                .with("outcome", "LEAD", "GAP", "CONFLICT")
                .with("organisation", enterprise, "tez-anweiban")
                .with("kind", "ENTERPRISE", "DEPARTMENT")
                .with("level", "TOWN")
                .with("parent", "370405")
                .with("body", "tez-anweiban", enterprise)
                .with("post", "tez-quzhang")
                .with("year", "2026")
                .with("seq")
                .with("hash")
                .without("/dead-letters", "/q/");
    }

    private static String registered() {
        Map<String, Object> data = new HashMap<>();
        data.put("name", MARK + "纺织有限公司");
        data.put("uscc", Codes.code(8_800_001));
        data.put("gbt4754", "1711");
        data.put("division", TOWN);
        data.put("address", MARK + "路1号");
        data.put("traits", List.of("DUST_EXPLOSION"));
        return safetyOffice()
                .body(data)
                .post("/enterprises")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String proposed(String enterprise) {
        return safetyOffice()
                .body(Map.of(
                        "gbt4754",
                        "0111",
                        "effectiveOn",
                        LocalDate.now(clock).plusDays(30).toString(),
                        "reason",
                        MARK + "的理由"))
                .post("/enterprises/" + enterprise + "/classifications")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Another's list of enterprises. */
    private static String imported() {
        byte[] file = safetyOffice().get("/enterprise-imports/template").asByteArray();
        return safetyOffice()
                .contentType(ContentType.MULTIPART)
                .multiPart("file", "list.xlsx", file, XLSX)
                .post("/enterprise-imports")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }
}
