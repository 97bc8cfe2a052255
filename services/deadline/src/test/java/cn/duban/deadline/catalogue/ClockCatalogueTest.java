package cn.duban.deadline.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockCatalogueTest {
    private static final String TOWN = "/370000/370400/370405/370405103/";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String CLOCK = """
            - id: test.clock
              name: { zh: 时限, en: A clock }
              basis: { document: 文件, article: 第一条 }
              anchor: SomethingHappened
              length: { days: 10 }
              longest: { days: 30 }
              extension: { grantedBy: [leader] }
              onMiss: [LEADER_BOARD]
              validFrom: 2020-01-01
              verified: true
            """;

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0} for {1}: {2}")
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "name:|nom:|nom",
                "  basis: { document: 文件, article: 第一条 }\\n||basis is missing",
                "article: 第一条|article: ' '|basis.article is blank",
                "  verified: true\\n||verified is missing",
                "  validFrom: 2020-01-01\\n||validFrom is missing",
                "  onMiss: [LEADER_BOARD]\\n||must say what missing it triggers",
                "{ days: 10 }|{ days: 10, hours: 1 }|exactly one unit",
                "{ days: 10 }|{ days: 10, day: 3 }|belong to a calendar length",
                "{ days: 10 }|{ hours: 0 }|a length of 0",
                "{ days: 10 }|{ days: ten }|ten",
                "{ days: 10 }|{ days: 31 }|the longest period is shorter",
                "  longest: { days: 30 }\\n||an extension without a limit",
                "grantedBy: [leader]|grantedBy: []|an extension that nobody grants",
                "test.clock|Clock|lower-case words",
                "[LEADER_BOARD]|[NOTHING]|NOTHING",
                "verified: true|verified: true\\n  validTo: 2019-01-01|ends before it begins",
                "verified: true|verified: true\\n  reminders: [SOMETIME]|unknown reminder",
                "verified: true|verified: true\\n  verified: false|verified"
            })
    void refuses_a_fault_and_names_it(String part, String instead, String message) throws IOException {
        String broken = CLOCK.replace(part.replace("\\n", "\n"), instead == null ? "" : instead.replace("\\n", "\n"));
        assertThat(broken).isNotEqualTo(CLOCK);
        write(broken);

        assertThatThrownBy(() -> ClockCatalogue.load(folder))
                .isInstanceOf(RuntimeException.class)
                .hasMessageContaining(message);
    }

    @Test
    void names_all_faults_at_once() throws IOException {
        write(CLOCK.replace("validFrom: 2020-01-01", "note: x")
                + CLOCK.replace("test.clock", "test.other").replace("verified: true", "note: x"));

        assertThatThrownBy(() -> ClockCatalogue.load(folder))
                .isInstanceOfSatisfying(
                        InvalidCatalogue.class, e -> assertThat(e.faults()).hasSize(2));
    }

    @Test
    void refuses_one_id_twice_in_force() throws IOException {
        write(CLOCK + CLOCK.replace("2020-01-01", "2024-01-01"));

        assertThatThrownBy(() -> ClockCatalogue.load(folder)).hasMessageContaining("twice in force");
    }

    @Test
    void keeps_the_old_rule_for_old_events() throws IOException {
        write(CLOCK.replace("verified: true", "verified: true\n  validTo: 2023-12-31")
                + CLOCK.replace("2020-01-01", "2024-01-01").replace("days: 10", "days: 5"));
        ClockCatalogue catalogue = ClockCatalogue.load(folder);

        assertThat(lengthOn(catalogue, LocalDate.of(2023, 12, 31))).isEqualTo(new Length.Days(10));
        assertThat(lengthOn(catalogue, LocalDate.of(2024, 1, 1))).isEqualTo(new Length.Days(5));
        assertThatThrownBy(() -> lengthOn(catalogue, LocalDate.of(2019, 12, 31)))
                .isInstanceOf(UnknownClock.class);
    }

    @Test
    void takes_the_stricter_rule_of_the_nearest_division() throws IOException {
        write(CLOCK + overrides(local("370400", "days: 8"), local("370405", "days: 6")));
        ClockCatalogue catalogue = ClockCatalogue.load(folder);

        ClockRule inTown = catalogue.rule("test.clock", TOWN, TODAY, null);
        assertThat(inTown.length()).isEqualTo(new Length.Days(6));
        assertThat(inTown.basis().document()).isEqualTo("地方文件");
        assertThat(inTown.verified()).isFalse();
        assertThat(inTown.longest()).as("what the local rule does not say").isEqualTo(new Length.Days(30));
        assertThat(catalogue
                        .rule("test.clock", "/370000/370400/370481/", TODAY, null)
                        .length())
                .isEqualTo(new Length.Days(8));
        assertThat(catalogue.rule("test.clock", "/120000/", TODAY, null).length())
                .isEqualTo(new Length.Days(10));
        assertThat(catalogue.rule("test.clock", "/37040/", TODAY, null).length())
                .as("a code is no prefix of another code")
                .isEqualTo(new Length.Days(10));
    }

    @Test
    void refuses_a_local_rule_that_is_laxer() throws IOException {
        write(CLOCK + overrides(local("370400", "days: 11")));
        assertThatThrownBy(() -> ClockCatalogue.load(folder)).hasMessageContaining("laxer");

        write(CLOCK + overrides(local("370400", "workingDays: 8")));
        assertThatThrownBy(() -> ClockCatalogue.load(folder)).hasMessageContaining("laxer");
    }

    @Test
    void refuses_two_local_rules_in_force_at_once() throws IOException {
        write(CLOCK + overrides(local("370400", "days: 8"), local("370400", "days: 6")));

        assertThatThrownBy(() -> ClockCatalogue.load(folder)).hasMessageContaining("twice in force");
    }

    @Test
    void takes_a_variant_where_there_is_one() throws IOException {
        write(CLOCK + "  variants: { MAJOR: { length: { days: 20 } } }\n");
        ClockCatalogue catalogue = ClockCatalogue.load(folder);

        assertThat(catalogue.rule("test.clock", TOWN, TODAY, "MAJOR").length()).isEqualTo(new Length.Days(20));
        assertThat(catalogue.rule("test.clock", TOWN, TODAY, "GENERAL").length())
                .isEqualTo(new Length.Days(10));
    }

    @Test
    void a_sector_has_its_own_law_and_falls_back_from_grade_to_sector_to_the_main_rule() throws IOException {
        write(CLOCK + """
                  variants:
                    POWER: { length: { days: 8 }, basis: { document: 电力条例, article: 第一条 }, verified: false }
                    POWER.MAJOR: { length: { days: 6 }, extendable: false }
                """);
        ClockCatalogue catalogue = ClockCatalogue.load(folder);

        ClockRule power = catalogue.rule("test.clock", TOWN, TODAY, "POWER.GENERAL");
        assertThat(power.length()).isEqualTo(new Length.Days(8));
        assertThat(power.basis().document()).isEqualTo("电力条例");
        assertThat(power.verified()).isFalse();
        assertThat(catalogue.rule("test.clock", TOWN, TODAY, "POWER.MAJOR").length())
                .isEqualTo(new Length.Days(6));
        assertThat(catalogue.rule("test.clock", TOWN, TODAY, "WORK.MAJOR").length())
                .isEqualTo(new Length.Days(10));
        assertThat(catalogue.variant("test.clock", TOWN, TODAY, "POWER.GENERAL"))
                .isEqualTo("POWER");
        assertThat(catalogue.variant("test.clock", TOWN, TODAY, "WORK.MAJOR")).isNull();
    }

    @Test
    void does_not_know_a_clock_outside_its_division() throws IOException {
        write(CLOCK.replace("anchor:", "division: \"370405\"\n  anchor:"));
        ClockCatalogue catalogue = ClockCatalogue.load(folder);

        assertThat(catalogue.rule("test.clock", TOWN, TODAY, null)).isNotNull();
        assertThatThrownBy(() -> catalogue.rule("test.clock", "/370000/370400/370481/", TODAY, null))
                .isInstanceOf(UnknownClock.class);
    }

    private static Length lengthOn(ClockCatalogue catalogue, LocalDate day) {
        return catalogue.rule("test.clock", TOWN, day, null).length();
    }

    private static String overrides(String... rules) {
        return "  overrides:\n" + String.join("", rules);
    }

    private static String local(String division, String length) {
        return """
                    - division: "%s"
                      basis: { document: 地方文件, article: 第二条 }
                      length: { %s }
                      validFrom: 2021-01-01
                      verified: false
                """.formatted(division, length);
    }

    private void write(String text) throws IOException {
        Files.writeString(folder.resolve("clocks.yaml"), text);
    }
}
