package cn.duban.registry.seed;

import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.contracts.registry.DutyRole;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The build fails on seeds that do not hold together; and the check itself is shown to fail. */
class SeedCheckTest {
    private static final LocalDate START = LocalDate.of(2016, 1, 1);

    private final Seeds seeds = SeedFiles.read();

    @Test
    void the_seeds_hold_together_and_cover_every_numbered_clause() {
        assertThat(SeedCheck.faults(seeds)).isEmpty();
    }

    /** A clause that only a task or a post cites is on paper: the numbers may fall, and none may rise unnoticed. */
    @Test
    void what_is_only_written_down_is_counted_apart() {
        assertThat(ClauseCoverage.report(seeds))
                .containsExactlyInAnyOrder(
                        new ClauseCoverage.Report("tzf-2016-10", 168, 29, 48, 3),
                        new ClauseCoverage.Report("zf-2020-47", 123, 51, 35, 2),
                        new ClauseCoverage.Report("tsj-2016-3", 9, 8, 0, 0),
                        new ClauseCoverage.Report("tzzf-2018-1", 6, 28, 0, 0),
                        new ClauseCoverage.Report("xiacang-15", 18, 35, 0, 0));
    }

    @Test
    void they_hold_together_without_the_demonstration_too() {
        assertThat(SeedCheck.faults(Seeds.read(SeedFiles.root(), false))).isEmpty();
    }

    @Test
    void matters_named_by_the_documents_but_given_to_nobody_are_known_gaps() {
        assertThat(SeedCheck.unused(seeds))
                .containsExactlyInAnyOrder(
                        "activity.hotwork",
                        "activity.resumption",
                        "place.village",
                        "sector.industrial-park",
                        "sector.tech-service.third-party");
    }

    @ParameterizedTest
    @CsvSource({
        "tzf-2016-10, 45, 180",
        "zf-2020-47, 30, 100",
        "tsj-2016-3, 5, 10",
        "tzzf-2018-1, 0, 30",
        "xiacang-15, 5, 40"
    })
    void each_document_has_its_bodies_and_clauses(String document, int bodies, int clauses) {
        assertThat(seeds.organisations().stream().filter(o -> o.document().equals(document)))
                .hasSizeGreaterThanOrEqualTo(bodies);
        assertThat(seeds.clauses().stream()
                        .filter(c -> c.document().equals(document))
                        .flatMap(c -> c.clauses().stream()))
                .hasSizeGreaterThanOrEqualTo(clauses);
    }

    @Test
    void a_duty_without_clause_is_refused() {
        assertFault(duty("tez-anjianju", "sector.textile", "tzf-2016-10", ""), "no clause");
    }

    @Test
    void an_unknown_body_matter_or_document_is_refused() {
        assertFault(duty("nobody", "sector.textile", "tzf-2016-10", "四(二)2(5)"), "unknown body nobody");
        assertFault(duty("tez-anjianju", "no.matter", "tzf-2016-10", "四(二)2(5)"), "unknown matter no.matter");
        assertFault(duty("tez-anjianju", "sector.textile", "no-document", "1"), "unknown document no-document");
    }

    @Test
    void a_clause_that_does_not_exist_is_refused() {
        assertFault(duty("tez-anjianju", "sector.textile", "tzf-2016-10", "九(九)"), "which has no number");
    }

    @Test
    void a_numbered_clause_without_row_is_refused() {
        assertThat(faults(s -> with(
                        s,
                        s.duties(),
                        more(
                                s.clauses(),
                                new Rows.Clauses(
                                        "aqscf-2021", List.of(new Rows.Clauses.Clause("第一条", "目的")), List.of())))))
                .anyMatch(f -> f.contains("第一条") && f.contains("no row covers it"));
    }

    private static Rows.Duty duty(String body, String matter, String document, String clause) {
        return new Rows.Duty(
                "test-duty",
                body,
                List.of(matter),
                DutyRole.INDUSTRY,
                null,
                null,
                null,
                document,
                clause,
                "x",
                START,
                null,
                true);
    }

    private void assertFault(Rows.Duty duty, String expected) {
        assertThat(faults(s -> with(s, more(s.duties(), duty), s.clauses()))).anyMatch(f -> f.contains(expected));
    }

    private List<String> faults(UnaryOperator<Seeds> change) {
        return SeedCheck.faults(change.apply(seeds));
    }

    private static Seeds with(Seeds s, List<Rows.Duty> duties, List<Rows.Clauses> clauses) {
        return new Seeds(
                s.documents(),
                s.divisions(),
                s.matters(),
                s.organisations(),
                s.posts(),
                duties,
                s.recurring(),
                s.designations(),
                s.handovers(),
                s.tasks(),
                clauses,
                s.enterprises(),
                s.users());
    }

    private static <T> List<T> more(List<T> rows, T row) {
        return Stream.concat(rows.stream(), Stream.of(row)).toList();
    }
}
