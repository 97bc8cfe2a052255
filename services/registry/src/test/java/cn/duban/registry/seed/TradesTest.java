package cn.duban.registry.seed;

import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.responsibility.Answer;
import cn.duban.responsibility.Clause;
import cn.duban.responsibility.Line;
import cn.duban.responsibility.Outcome;
import cn.duban.responsibility.Question;
import cn.duban.responsibility.Resolver;
import cn.duban.responsibility.ResponsibilityIndex;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Trades that two or more clauses name, each answered as the documents say it: who leads at which level and by which
 * clause, who else has a part and by which, who never leads. The table was written from the documents.
 */
class TradesTest {
    private static final Resolver RESOLVER =
            new Resolver(ResponsibilityIndex.compile(new SeedFacts(SeedFiles.read()).facts()));
    private static final int FEWEST = 120;

    record Row(String place, LocalDate day, String matter, Set<String> leads, List<String> others, List<String> never) {
        static Row of(String line) {
            String[] cells = line.split("\\|", -1);
            return new Row(
                    cells[0],
                    LocalDate.parse(cells[1]),
                    cells[2],
                    "-".equals(cells[3]) ? Set.of() : Set.copyOf(split(cells[3], "\\+")),
                    split(cells[4], ","),
                    split(cells[5], ","));
        }

        private static List<String> split(String cell, String by) {
            return Arrays.stream(cell.split(by))
                    .map(String::strip)
                    .filter(s -> !s.isEmpty())
                    .toList();
        }

        @Override
        public String toString() {
            return matter + " in " + place + " on " + day;
        }
    }

    static Stream<Row> rows() {
        try (var in = Objects.requireNonNull(TradesTest.class.getResourceAsStream("/bodies/trades.csv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.isBlank() && !l.startsWith("#"))
                    .map(Row::of);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void the_table_is_long_enough() {
        assertThat(rows()).hasSizeGreaterThanOrEqualTo(FEWEST);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void the_bodies_are_those_of_the_documents(Row row) {
        Answer answer = RESOLVER.resolve(Question.at(row.place(), row.matter(), row.day()));

        Set<String> leads = answer.levels().stream()
                .flatMap(level -> level.leads().stream())
                .map(l -> l.organisationId() + "@" + l.clause())
                .collect(Collectors.toSet());
        assertThat(leads).as("leads of %s", row).isEqualTo(row.leads());
        assertThat(answer.outcome() == Outcome.GAP)
                .as("gap: %s", row)
                .isEqualTo(row.leads().isEmpty());
        assertThat(named(answer)).as("bodies of %s", row).containsAll(row.others());
        assertThat(answer.levels().stream().flatMap(l -> l.leads().stream()).map(Line::organisationId))
                .as("never lead: %s", row)
                .doesNotContainAnyElementsOf(row.never());
    }

    /** Every body with every clause that names it. */
    private static Set<String> named(Answer answer) {
        return Stream.of(answer.leads(), answer.others(), answer.territorial())
                .flatMap(List::stream)
                .flatMap(l -> Stream.concat(
                                Stream.of(String.valueOf(l.clause())),
                                l.clauses().stream().map(Clause::clause))
                        .map(clause -> l.organisationId() + "@" + clause))
                .collect(Collectors.toSet());
    }
}
