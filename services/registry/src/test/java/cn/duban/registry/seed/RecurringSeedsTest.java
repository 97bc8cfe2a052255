package cn.duban.registry.seed;

import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.contracts.registry.RecurringDutyChanged;
import cn.duban.deadline.catalogue.ClockCatalogue;
import cn.duban.deadline.catalogue.ClockDefinition;
import cn.duban.deadline.catalogue.Length;
import cn.duban.platform.directory.Directory;
import cn.duban.platform.sql.Sql;
import cn.duban.registry.RegistryTest;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Recurring duties are published, each with the clock of the clause it comes from. */
@QuarkusTest
class RecurringSeedsTest extends RegistryTest {
    private static final ClockCatalogue CLOCKS =
            ClockCatalogue.load(SeedFiles.root().resolve("clocks"));

    @Inject
    Directory directory;

    @Inject
    Sql sql;

    @Test
    void all_of_them_are_in_the_directory_and_go_to_the_services() {
        assertThat(directory.recurringDuties())
                .extracting(RecurringDutyChanged::id)
                .containsExactlyInAnyOrderElementsOf(SeedFiles.read().recurring().stream()
                        .map(Rows.Recurring::id)
                        .toList());
        assertThat(sql.query(
                        "select count(*) from directory_entry where kind = 'RECURRING_DUTY'", row -> row.getLong(1)))
                .containsExactly((long) SeedFiles.read().recurring().size());
    }

    @Test
    void the_clock_of_a_duty_counts_the_same_periods_by_the_same_clause() {
        List<RecurringDutyChanged> clocked = directory.recurringDuties().stream()
                .filter(duty -> duty.clock() != null)
                .toList();

        assertThat(clocked).hasSizeGreaterThan(15).allSatisfy(duty -> {
            ClockDefinition clock = CLOCKS.definitions().stream()
                    .filter(one -> one.id().equals(duty.clock()))
                    .findFirst()
                    .orElseThrow();
            assertThat(clock.basis().document()).isEqualTo(duty.basis().document());
            assertThat(clock.basis().clause()).isEqualTo(duty.basis().clause());
            assertThat(clock.rule().length())
                    .isInstanceOfSatisfying(
                            Length.CalendarDay.class,
                            length -> assertThat(length.cycle().name())
                                    .isEqualTo(duty.cycle().name()));
        });
    }

    @Test
    void no_clock_of_leaders_is_without_a_duty() {
        assertThat(CLOCKS.definitions().stream()
                        .map(ClockDefinition::id)
                        .filter(id -> id.startsWith("leadership.")
                                && !List.of(
                                                "leadership.recurring-duty",
                                                "leadership.evidence.correct",
                                                "leadership.evidence.check")
                                        .contains(id)))
                .isNotEmpty()
                .isSubsetOf(directory.recurringDuties().stream()
                        .map(RecurringDutyChanged::clock)
                        .toList());
    }
}
