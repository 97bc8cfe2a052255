package cn.duban.incident.grading;

import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.contracts.incident.IncidentGrade;
import cn.duban.contracts.incident.RelayLevel;
import cn.duban.incident.grading.process.GradeDecision;
import cn.duban.incident.lifecycle.Figures;
import cn.duban.incident.lifecycle.GradeFinding;
import cn.duban.incident.relay.RelayRuleBook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every bound of 493号令 art. 3, and what is unknown. */
class GradeTableTest {
    private static final long WAN = 1_000_000; // 1万元 in fen
    private final GradePolicy policy = new GradePolicy(
            new GradeDecision(), new RelayRuleBook(System.getProperty("duban.repository.root") + "/seeds"));

    @ParameterizedTest(name = "{0} dead, {1} injured, {2} fen → {3}")
    @CsvSource({
        "0, 0, 0, ",
        "1, 0, 0, GENERAL",
        "2, 0, 0, GENERAL",
        "3, 0, 0, LARGER",
        "9, 0, 0, LARGER",
        "10, 0, 0, MAJOR",
        "29, 0, 0, MAJOR",
        "30, 0, 0, ESPECIALLY_MAJOR",
        "31, 0, 0, ESPECIALLY_MAJOR",
        "0, 1, 0, GENERAL",
        "0, 9, 0, GENERAL",
        "0, 10, 0, LARGER",
        "0, 49, 0, LARGER",
        "0, 50, 0, MAJOR",
        "0, 99, 0, MAJOR",
        "0, 100, 0, ESPECIALLY_MAJOR",
        "0, 0, 1, GENERAL",
        "0, 0, 999999999, GENERAL",
        "0, 0, 1000000000, LARGER",
        "0, 0, 4999999999, LARGER",
        "0, 0, 5000000000, MAJOR",
        "0, 0, 9999999999, MAJOR",
        "0, 0, 10000000000, ESPECIALLY_MAJOR",
        "2, 10, 999999999, LARGER",
        "3, 50, 0, MAJOR",
        "1, 9, 10000000000, ESPECIALLY_MAJOR",
        ", 10, , LARGER",
        "3, , , LARGER",
        ", , 5000000000, MAJOR",
        ", , , ",
    })
    void theWorstOfTheThreeCountsAndBoundsBelongToTheHigherGrade(
            @Nullable Integer deaths,
            @Nullable Integer injured,
            @Nullable Long loss,
            @Nullable IncidentGrade expected) {
        assertThat(find(deaths, 0, injured, null, loss).grade()).isEqualTo(expected);
    }

    @Test
    void acutePoisoningCountsWithTheSeriouslyInjured() {
        assertThat(find(0, 0, 6, 4, 0L).grade()).isEqualTo(IncidentGrade.LARGER);
    }

    @Test
    void whatIsAllKnownIsNotProvisional() {
        GradeFinding finding = find(2, 0, 0, null, 999 * WAN);

        assertThat(finding.provisional()).isFalse();
        assertThat(finding.possibleWorst()).isNull();
    }

    @Test
    void missingPeopleMakeItProvisionalWithWhatItCouldBecome() {
        GradeFinding finding = find(1, 2, 0, null, 0L);

        assertThat(finding.grade()).isEqualTo(IncidentGrade.GENERAL);
        assertThat(finding.provisional()).isTrue();
        assertThat(finding.possibleWorst()).isEqualTo(IncidentGrade.LARGER);
    }

    @Test
    void unknownIsNotZero() {
        GradeFinding nobodyCounted = find(null, null, null, null, null);
        GradeFinding lossUnknown = find(1, 0, 0, null, null);

        assertThat(nobodyCounted.grade()).isNull();
        assertThat(nobodyCounted.provisional()).isTrue();
        assertThat(lossUnknown.grade()).isEqualTo(IncidentGrade.GENERAL);
        assertThat(lossUnknown.possibleWorst()).isEqualTo(IncidentGrade.ESPECIALLY_MAJOR);
    }

    @ParameterizedTest(name = "{0} in danger, {1} trapped, {2} evacuated → {3}")
    @CsvSource({"9, 2, 499, false", "10, 0, 0, true", "0, 3, 0, true", "0, 0, 500, true", ", , , false"})
    void aNearMissIsReportableToo(
            @Nullable Integer inDanger, @Nullable Integer trapped, @Nullable Integer evacuated, boolean expected) {
        Figures figures = new Figures(0, 0, 0, 0, null, trapped, inDanger, evacuated, 0L);

        GradeFinding finding = policy.find(figures, null, null);

        assertThat(finding.nearMiss()).isEqualTo(expected);
        // 21号令 art. 7 sends near misses where general incidents go: to the city.
        assertThat(finding.relayUpTo()).isEqualTo(RelayLevel.CITY);
        assertThat(finding.because())
                .filteredOn(ground -> ground.grade() == null)
                .allSatisfy(ground -> {
                    assertThat(ground.basis().document()).isEqualTo("国家安全监管总局令第21号");
                    assertThat(ground.basis().clause()).startsWith("第二十六条(");
                });
    }

    @ParameterizedTest(name = "{0} → reported up to {1}, inquired by {2}")
    @CsvSource({
        "GENERAL, CITY, DISTRICT",
        "LARGER, PROVINCE, CITY",
        "MAJOR, STATE, PROVINCE",
        "ESPECIALLY_MAJOR, STATE, STATE"
    })
    void theGradeSaysHowFarUpAndWhoInquires(IncidentGrade grade, RelayLevel upTo, RelayLevel inquiry) {
        GradeFinding finding = policy.find(Figures.NONE, null, grade);

        assertThat(finding.relayUpTo()).isEqualTo(upTo);
        assertThat(finding.inquiryLevel()).isEqualTo(inquiry);
    }

    @Test
    void everyGroundNamesItsClauseAndTheFigure() {
        assertThat(find(3, 0, 10, null, 0L).because())
                .extracting(ground -> ground.value() + " " + ground.basis().clause())
                .containsExactlyInAnyOrder("3 第三条(三)", "10 第三条(三)");
    }

    private GradeFinding find(
            @Nullable Integer deaths,
            @Nullable Integer missing,
            @Nullable Integer injured,
            @Nullable Integer poisoned,
            @Nullable Long loss) {
        return policy.find(new Figures(deaths, missing, injured, 0, poisoned, 0, 0, 0, loss), null, null);
    }
}
