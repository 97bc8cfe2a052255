package cn.duban.hazard.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.casework.actor.Actor;
import cn.duban.contracts.hazard.HazardGrade;
import java.util.List;
import org.junit.jupiter.api.Test;

class AuthorityTest {
    private static final Actor SUPERVISOR = Fixtures.actor("sup", "supervisor", "lead");
    private static final Actor HEAD = Fixtures.actor("head", "supervisor-head", "lead");
    private static final Actor STRANGER = Fixtures.actor("str", "supervisor", "other");
    private static final Actor ENTERPRISE = Fixtures.actor("qiye", "enterprise-reporter", "ent");
    private static final Actor OFFICE = Fixtures.actor("off", "safety-office", "office");
    private static final Actor LEADER = Fixtures.actor("lea", "leader", "gov");

    @Test
    void theHandlerGradesAndNobodyElse() {
        Hazard hazard = Fixtures.reported();

        assertThat(Authority.actions(hazard, SUPERVISOR))
                .containsExactly(HazardAction.GRADE, HazardAction.SEND_BACK, HazardAction.TRANSFER);
        for (Actor other : List.of(STRANGER, ENTERPRISE, OFFICE, LEADER)) {
            assertThat(Authority.actions(hazard, other)).isEmpty();
        }
    }

    @Test
    void theEnterpriseRectifiesAndTheHandlerChecks() {
        assertThat(Authority.actions(Fixtures.rectifying(HazardGrade.GENERAL), ENTERPRISE))
                .containsExactly(
                        HazardAction.REPORT_PROGRESS, HazardAction.REQUEST_EXTENSION, HazardAction.REQUEST_ACCEPTANCE);
        assertThat(Authority.actions(Fixtures.accepting(HazardGrade.GENERAL), ENTERPRISE))
                .isEmpty();
        assertThat(Authority.actions(Fixtures.accepting(HazardGrade.GENERAL), SUPERVISOR))
                .containsExactly(HazardAction.VERIFY, HazardAction.RECORD_PENALTY);
    }

    @Test
    void aMajorHazardIsWrittenOffByTheHead() {
        assertThat(Authority.actions(Fixtures.verified(), SUPERVISOR)).containsExactly(HazardAction.RECORD_PENALTY);
        assertThat(Authority.actions(Fixtures.verified(), HEAD))
                .containsExactly(HazardAction.WRITE_OFF, HazardAction.RECORD_PENALTY);
    }

    @Test
    void theOfficeRulesOnGapsAndSecondRefusals() {
        assertThat(Authority.actions(Fixtures.gap(), OFFICE)).containsExactly(HazardAction.RULE_TRANSFER);
        assertThat(Authority.actions(Fixtures.refusedTwice(), OFFICE)).containsExactly(HazardAction.RULE_TRANSFER);
        assertThat(Authority.actions(Fixtures.refusedTwice(), SUPERVISOR)).isEmpty();
    }

    @Test
    void theBodyItIsOfferedToAnswers() {
        assertThat(Authority.actions(Fixtures.transferring(), STRANGER)).containsExactly(HazardAction.ANSWER_TRANSFER);
        assertThat(Authority.actions(Fixtures.transferring(), SUPERVISOR)).isEmpty();
    }

    @Test
    void whoReportedCompletesWhatWasSentBack() {
        assertThat(Authority.actions(Fixtures.sentBack(), ENTERPRISE)).containsExactly(HazardAction.RESUBMIT);
    }
}
