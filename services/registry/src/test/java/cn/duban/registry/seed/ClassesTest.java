package cn.duban.registry.seed;

import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.responsibility.EnterpriseFacts;
import cn.duban.responsibility.ResponsibilityIndex;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From a class of GB/T 4754-2017 to the matters its enterprises carry on. */
class ClassesTest {
    private static final Seeds SEEDS = SeedFiles.read();
    private static final ResponsibilityIndex INDEX = ResponsibilityIndex.compile(new SeedFacts(SEEDS).facts());
    private static final int DIVISIONS = 97;

    private static List<String> matters(String code) {
        return INDEX.mattersOf(new EnterpriseFacts("e", code, List.of(), List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0512|sector.farm-machinery",
                "0513|sector.agriculture",
                "5951|sector.grain.storage",
                "5959|sector.grain.storage",
                "5111|sector.grain",
                "5265|sector.hazchem.trade,sector.refined-oil",
                "3714|sector.machinery",
                "3731|sector.shipbuilding",
                "3761|sector.machinery",
                "4814|sector.construction",
                "4811|sector.construction.rail",
                "4830|sector.construction",
                "4840|sector.construction",
                "5030|sector.construction",
                "7030|sector.real-estate",
                "7020|sector.property",
                "7121|sector.special-trade",
                "0610|sector.coal-mine",
                "0111|sector.agriculture"
            })
    void a_class_leads_to_its_matters(String code, String expected) {
        assertThat(matters(code)).isEqualTo(List.of(expected.split(",")));
    }

    @Test
    void a_division_that_leads_to_nothing_is_listed_with_its_reason_and_no_other() throws IOException {
        Set<String> unmatched = IntStream.rangeClosed(1, DIVISIONS)
                .mapToObj(d -> String.format("%02d", d))
                .filter(d -> matters(d).isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(listed()).isEqualTo(unmatched);
    }

    private static Set<String> listed() throws IOException {
        try (var in = Objects.requireNonNull(ClassesTest.class.getResourceAsStream("/bodies/unmatched-classes.csv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.isBlank() && !l.startsWith("#"))
                    .map(l -> l.split("\\|", 2))
                    .peek(cells -> assertThat(cells[1]).isNotBlank())
                    .map(cells -> cells[0])
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
