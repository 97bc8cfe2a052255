package cn.duban.incident.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.duban.contracts.incident.IncidentGrade;
import cn.duban.contracts.incident.InquiryDeviation;
import cn.duban.contracts.incident.RelayLevel;
import cn.duban.incident.lifecycle.Figures;
import cn.duban.platform.problem.RuleProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** At which level a team may be formed: 493号令 arts. 19 to 21. */
class LevelPolicyTest {
    @ParameterizedTest(name = "{0}, unhurt {1}, other region {2}: {3} at {4} because \"{5}\" → {6}")
    @CsvSource(
            nullValues = "-",
            value = {
                "GENERAL,          false, -,      NONE,                -,        '',   DISTRICT",
                "GENERAL,          false, -,      NONE,                DISTRICT, '',   DISTRICT",
                "GENERAL,          false, -,      NONE,                CITY,     '',   第十九条",
                "GENERAL,          false, -,      RAISED,              CITY,     影响大, CITY",
                "GENERAL,          false, -,      RAISED,              PROVINCE, 影响大, PROVINCE",
                "GENERAL,          false, -,      RAISED,              CITY,     '',   第二十条",
                "GENERAL,          false, -,      RAISED,              DISTRICT, 影响大, 第二十条",
                "GENERAL,          false, -,      RAISED,              TOWN,     影响大, 第二十条",
                "GENERAL,          true,  -,      DELEGATED,           -,        轻微,  DISTRICT",
                "GENERAL,          false, -,      DELEGATED,           -,        轻微,  第十九条",
                "GENERAL,          true,  -,      DELEGATED,           -,        '',   第十九条",
                "-,                true,  -,      DELEGATED,           -,        轻微,  DISTRICT",
                "LARGER,           true,  -,      DELEGATED,           -,        轻微,  第十九条",
                "GENERAL,          false, 滕州市, NONE,                -,        '',   第二十一条",
                "GENERAL,          false, 滕州市, PLACE_OF_OCCURRENCE, -,        '',   DISTRICT",
                "GENERAL,          false, -,      PLACE_OF_OCCURRENCE, -,        '',   第二十一条",
                "ESPECIALLY_MAJOR, false, 滕州市, NONE,                -,        '',   DISTRICT",
                "ESPECIALLY_MAJOR, false, 滕州市, PLACE_OF_OCCURRENCE, -,        '',   第十九条"
            })
    void theLevelIsTheGradesUnlessTheLawAllowsAnother(
            IncidentGrade grade,
            boolean unhurt,
            String otherRegion,
            InquiryDeviation deviation,
            RelayLevel wanted,
            String reason,
            String outcome) {
        Demand demand = new Demand(RelayLevel.DISTRICT, grade, unhurt, otherRegion);

        if (outcome.startsWith("第")) {
            assertThatThrownBy(() -> LevelPolicy.level(demand, deviation, wanted, reason))
                    .isInstanceOfSatisfying(
                            RuleProblem.class,
                            problem ->
                                    assertThat(problem.body().basis().clause()).isEqualTo(outcome));
        } else {
            assertThat(LevelPolicy.level(demand, deviation, wanted, reason)).isEqualTo(RelayLevel.valueOf(outcome));
        }
    }

    @Test
    void unknownCasualtiesAreNotNone() {
        assertThat(Demands.unhurt(Figures.NONE)).isTrue();
        assertThat(Demands.unhurt(Figures.UNKNOWN)).isFalse();
        assertThat(Demands.unhurt(new Figures(0, null, 0, 0, 0, 0, 0, 0, 0L))).isFalse();
        assertThat(Demands.unhurt(new Figures(0, 0, 0, 1, 0, 0, 0, 0, 0L))).isFalse();
    }
}
