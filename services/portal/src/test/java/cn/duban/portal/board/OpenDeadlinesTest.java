package cn.duban.portal.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.duban.embedded.testing.DubanTestServers;
import cn.duban.embedded.testing.TestTokens;
import cn.duban.platform.identity.Scope;
import cn.duban.platform.problem.BusyProblem;
import cn.duban.platform.sql.Sql;
import cn.duban.portal.matter.Onlooker;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The clocks of a place of its own, of which there are more than are read at a time. */
@QuarkusTest
@QuarkusTestResource(value = DubanTestServers.class, initArgs = @ResourceArg(name = "service", value = "portal"))
@QuarkusTestResource(TestTokens.class)
class OpenDeadlinesTest {
    private static final int CLOCKS = 2_345;
    private static final Set<String> NONE = Set.of();
    private static final String INSERT =
            "insert into deadline_view (id, subject_type, subject_id, subject_number, subject_title, clock_id, name,"
                    + " basis_document, basis_clause, verified, state, open, organisation, leader_posts, division_path,"
                    + " due_at, version)"
                    + " select 'pages-' || n, 'hazard', 'pages-h' || n %% 10, 'YH-' || n, '隐患' || n, 'c', '整改', 'd', '一', true,"
                    + " 'ARMED', n <= %d, 'pages-enterprise', %s, '/pages/1/', timestamptz '2026-03-02 09:00+08'"
                    + " + n * interval '1 hour', 1 from generate_series(1, %d) n";

    private final Viewer viewer =
            new Viewer(new Scope(NONE, NONE, Set.of("/pages/"), "x"), new Onlooker("x", NONE, NONE, NONE, NONE));

    @Inject
    OpenDeadlines deadlines;

    @Inject
    Sql sql;

    @BeforeEach
    void fill() {
        sql.update("insert into directory_entry (kind, id, version, removed, revision, data) values ('ORGANISATION',"
                + " 'pages-enterprise', 1, false, 0, '{\"kind\":\"ENTERPRISE\"}')");
        sql.update(INSERT.formatted(CLOCKS, "array['p']", CLOCKS + 100));
        deadlines.load();
    }

    @AfterEach
    void tidy() {
        sql.update("delete from deadline_view where division_path like '/pages/%'");
        sql.update("delete from directory_entry where id = 'pages-enterprise'");
        deadlines.load();
    }

    @Test
    void every_open_clock_is_read_and_none_that_went_is_left() {
        assertEquals(CLOCKS, count());

        sql.update("update deadline_view set open = false where id like 'pages-%5'");
        deadlines.load();

        assertEquals(CLOCKS - 235, count());
    }

    @ParameterizedTest
    @ValueSource(ints = {2, CLOCKS / 2, 2 * CLOCKS})
    void what_changed_is_taken_over_whether_it_is_little_or_more_than_is_read_one_by_one(int many) {
        sql.update("update deadline_view set open = not open, changed = pg_current_xact_id() where id like 'pages-%5'");

        deadlines.refresh("0", many);

        assertEquals(CLOCKS - 235 + 10, count());
    }

    @Test
    void a_page_of_a_list_comes_with_its_texts_and_the_body_that_answers_for_an_enterprise() {
        OpenDeadlines.Listed second = deadlines.listed(viewer, clock -> true, false, 20, 20);

        assertEquals(CLOCKS, second.total());
        assertEquals(20, second.page().size());
        ListedClock first = second.page().get(0);
        assertEquals(
                List.of("pages-21", "pages-h1", "YH-21", "隐患21", "整改"),
                List.of(
                        first.clock().id(),
                        first.subjectId(),
                        first.subjectNumber(),
                        first.subjectTitle(),
                        first.name()));
        assertEquals("pages-enterprise", first.clock().actor());
        assertEquals(null, first.clock().traits().department(), "no body has it in hand");
        assertEquals(List.of(), first.clock().traits().bodies());
    }

    @Test
    void before_all_were_read_once_a_board_says_so_and_shows_no_zeros() {
        OpenDeadlines started = new OpenDeadlines(sql);

        assertThrows(BusyProblem.class, () -> started.within(viewer));
        assertThrows(BusyProblem.class, () -> started.listed(viewer, clock -> true, false, 0, 20));
        started.load();

        assertEquals(CLOCKS, started.within(viewer).count());
    }

    @Test
    void while_all_is_read_anew_and_when_that_fails_the_boards_show_what_they_showed() {
        sql.update(INSERT.formatted(1, "array[null]::text[]", 1).replace("'pages-' || n", "'pages-unreadable'"));

        assertThrows(RuntimeException.class, deadlines::load);

        assertEquals(CLOCKS, count());
    }

    private long count() {
        return deadlines.within(viewer).count();
    }
}
