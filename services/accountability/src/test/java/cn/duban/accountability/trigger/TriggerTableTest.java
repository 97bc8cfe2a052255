package cn.duban.accountability.trigger;

import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.accountability.trigger.process.TriggerDecision;
import cn.duban.contracts.accountability.TriggerKind;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every row of {@code bpmn/accountability/Trigger.dmn}. */
class TriggerTableTest {
    private static final int ROWS = 25;

    private final TriggerDecision table = new TriggerDecision();

    @ParameterizedTest
    @CsvSource({
        "REPORTING_FAULT, FALSE, 1, CASE",
        "REPORTING_FAULT, CONCEALED, 1, CASE",
        "REPORTING_FAULT, LATE, 2, CASE",
        "REPORTING_FAULT, LATE, 1, INTERVIEW",
        "REPORTING_FAULT, OMITTED, 1, INTERVIEW",
        "REFUSED_ORDER, '', 2, CASE",
        "REFUSED_ORDER, '', 1, INTERVIEW",
        "OVERDUE_PLATE, '', 2, CASE",
        "OVERDUE_PLATE, '', 1, INTERVIEW",
        "OVERDUE_HAZARD, '', 3, CASE",
        "OVERDUE_HAZARD, '', 2, INTERVIEW",
        "INCIDENT, LARGER, 1, CASE",
        "INCIDENT, ESPECIALLY_MAJOR, 1, CASE",
        "INCIDENT, GENERAL, 2, CASE",
        "INCIDENT, GENERAL, 1, INTERVIEW",
        "UNLISTED_MAJOR_HAZARD, '', 1, CASE",
        "CONTROL_TARGET, '', 2, CASE",
        "CONTROL_TARGET, '', 1, INTERVIEW",
        "MISSED_DUTY, '', 3, CASE",
        "MISSED_DUTY, '', 2, INTERVIEW",
        "MISSED_DUTY, '', 1, WARNING",
        "MISSED_CLOCK, '', 5, CASE",
        "MISSED_CLOCK, '', 10000, CASE",
        "MISSED_CLOCK, '', 3, INTERVIEW",
        "MISSED_CLOCK, '', 4, INTERVIEW",
        "MISSED_CLOCK, INTERVIEW, 1, INTERVIEW",
        "MISSED_CLOCK, PENALTY_CASE, 1, INTERVIEW",
        "MISSED_CLOCK, ACCOUNTABILITY_CASE, 1, WARNING",
        "MISSED_CLOCK, WARNING_NOTICE, 1, WARNING",
        "MISSED_CLOCK, '', 2, WARNING",
        "MISSED_CLOCK, '', 1, NOTE",
        "OTHER, '', 1, NOTE"
    })
    void whatTheRulesPropose(TriggerKind kind, String severity, int repeats, String outcome) {
        assertThat(table.decide(kind, severity, repeats).outcome().name()).isEqualTo(outcome);
    }

    @Test
    void everyRowCanApply() {
        Set<String> rules = new TreeSet<>();
        Set<String> severities = new HashSet<>(Set.of("", "LATE", "FALSE", "GENERAL", "LARGER"));
        severities.addAll(Set.of("INTERVIEW", "PENALTY_CASE", "ACCOUNTABILITY_CASE", "WARNING_NOTICE"));
        for (TriggerKind kind : TriggerKind.values()) {
            for (String severity : severities) {
                for (int repeats = 1; repeats <= 6; repeats++) {
                    rules.add(table.decide(kind, severity, repeats).rule());
                }
            }
        }
        assertThat(rules).hasSize(ROWS);
    }
}
