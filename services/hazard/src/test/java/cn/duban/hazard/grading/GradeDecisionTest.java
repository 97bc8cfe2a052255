package cn.duban.hazard.grading;

import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.hazard.grading.process.GradeDecision;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The decision table, row by row. */
class GradeDecisionTest {
    private static final GradeDecision DECISION = new GradeDecision();

    @ParameterizedTest(name = "loaded {0}, matched {1}, complete {2} → {3}")
    @CsvSource({
        "false, 0, false, ASK_PERSON",
        "false, 0, true,  ASK_PERSON",
        "true,  1, false, MAJOR",
        "true,  3, true,  MAJOR",
        "true,  0, true,  NOT_MAJOR_BY_LOADED_CRITERIA",
        "true,  0, false, ASK_PERSON",
    })
    void nothingLoadedAndNothingKnownAsksAPerson(
            boolean loaded, int matched, boolean complete, GradeDecision.Outcome outcome) {
        assertThat(DECISION.decide(loaded, matched, complete)).isEqualTo(outcome);
        assertThat(DECISION.version()).startsWith("HazardGrade@");
    }
}
