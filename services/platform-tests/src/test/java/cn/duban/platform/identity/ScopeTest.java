package cn.duban.platform.identity;

import static cn.duban.platform.directory.Registry.DISTRICT;
import static cn.duban.platform.directory.Registry.TOWN;
import static cn.duban.platform.directory.Registry.body;
import static cn.duban.platform.directory.Registry.holder;
import static cn.duban.platform.directory.Registry.post;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duban.contracts.registry.OrganisationKind;
import cn.duban.embedded.testing.Patience;
import cn.duban.platform.directory.Directory;
import cn.duban.platform.directory.DirectoryStore;
import cn.duban.platform.sql.Sql;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each test asks for the same six places as somebody else. */
@QuarkusTest
class ScopeTest {
    private static final ScopeColumns COLUMNS = ScopeColumns.none()
            .enterprise("p.enterprise_id")
            .organisation("p.body")
            .divisionPath("p.division_path")
            .reporter("p.reporter");
    private static final String OTHER_TOWN = DISTRICT + "370405104/";

    @Inject
    CurrentScope scope;

    @Inject
    CurrentUser user;

    @Inject
    Directory directory;

    @Inject
    DirectoryStore store;

    @Inject
    Sql sql;

    @BeforeEach
    void places_and_people() {
        store.put(List.of(
                body("scope-firm", OrganisationKind.ENTERPRISE, TOWN, null),
                body("scope-bureau", OrganisationKind.DEPARTMENT, DISTRICT, null),
                body("scope-section", OrganisationKind.SECTION, DISTRICT, "scope-bureau"),
                body("scope-town", OrganisationKind.GOVERNMENT, TOWN, null),
                post("scope-p1", "scope-firm", 1, holder("qiye", "2020-01-01", null)),
                post("scope-p2", "scope-bureau", 1, holder("jianguan", "2020-01-01", null)),
                post("scope-p3", "scope-town", 1, holder("zhenzhang", "2020-01-01", null)),
                post("scope-p4", "scope-firm", 1, holder("qiye-old", "2020-01-01", "2021-01-01"))));
        Patience.await().until(() -> directory.post("scope-p4").isPresent());
        sql.update("delete from place");
        place("firm", "scope-firm", "nobody", TOWN, "x");
        place("other-firm", "scope-other", "nobody", OTHER_TOWN, "x");
        place("bureau", null, "scope-bureau", OTHER_TOWN, "x");
        place("section", null, "scope-section", OTHER_TOWN, "x");
        place("mine", null, "nobody", OTHER_TOWN, "jianguan");
        place("town-like", null, "nobody", DISTRICT + "3704051030/", "x");
    }

    @Test
    @TestSecurity(user = "qiye", roles = Roles.ENTERPRISE_REPORTER)
    void an_enterprise_sees_its_own() {
        assertEquals(Set.of("firm"), visible());
    }

    @Test
    @TestSecurity(user = "qiye-old", roles = Roles.ENTERPRISE_REPORTER)
    void who_has_left_the_enterprise_sees_nothing() {
        assertEquals(Set.of(), visible());
    }

    @Test
    @TestSecurity(user = "jianguan", roles = Roles.SUPERVISOR)
    void a_supervisor_sees_what_the_bureau_its_sections_or_oneself_has_to_do_with() {
        assertEquals(Set.of("bureau", "section", "mine"), visible());
    }

    @Test
    @TestSecurity(user = "zhenzhang", roles = Roles.LEADER)
    void a_leader_sees_the_own_territory_and_not_one_whose_code_begins_alike() {
        assertEquals(Set.of("firm"), visible());
    }

    @Test
    @TestSecurity(user = "jianguan", roles = Roles.ADMIN)
    void an_administrator_sees_no_case() {
        assertEquals(Set.of(), visible());
        assertEquals("(1 = 0)", scope.on(COLUMNS).sql());
    }

    @Test
    @TestSecurity(user = "qiye", roles = Roles.SUPERVISOR)
    void a_role_without_a_fitting_post_opens_nothing() {
        assertEquals(Set.of(), visible());
    }

    @Test
    @TestSecurity(
            user = "jianguan",
            roles = {Roles.SUPERVISOR, Roles.SAFETY_OFFICE})
    void two_roles_add_up() {
        assertEquals(Set.of("firm", "other-firm", "bureau", "section", "mine", "town-like"), visible());
    }

    @Test
    @TestSecurity(user = "zhenzhang", roles = Roles.LEADER)
    void a_table_without_a_column_for_it_shows_nothing() {
        ScopePredicate predicate = scope.on(ScopeColumns.none().organisation("p.body"));
        assertEquals("(1 = 0)", predicate.sql());
        assertTrue(predicate.parameters().isEmpty());
    }

    @Test
    @TestSecurity(user = "jianguan", roles = Roles.SUPERVISOR)
    void a_child_table_can_hold_the_bodies() {
        ScopePredicate predicate = scope.on(ScopeColumns.none()
                .organisationCondition(
                        "exists (select 1 from place b where b.id = p.id and b.body in ({organisations}))"));
        assertEquals(Set.of("bureau", "section"), visible(predicate));
    }

    @Test
    @TestSecurity(user = "zhenzhang", roles = Roles.LEADER)
    void who_calls_is_known_with_the_post_held() {
        assertEquals("zhenzhang", user.username());
        assertEquals("scope-p3", user.actingPost().orElseThrow().postId());
        assertTrue(user.hasRole(Roles.ADMIN, Roles.LEADER));
    }

    private Set<String> visible() {
        return visible(scope.on(COLUMNS));
    }

    private Set<String> visible(ScopePredicate predicate) {
        ScopePredicate.Positional where = predicate.positional();
        return new TreeSet<>(sql.query(
                "select p.id from place p where " + where.sql(),
                row -> row.getString(1),
                where.values().toArray()));
    }

    private void place(String id, String enterprise, String body, String path, String reporter) {
        sql.update("insert into place values (?, ?, ?, ?, ?)", id, enterprise, body, path, reporter);
    }
}
