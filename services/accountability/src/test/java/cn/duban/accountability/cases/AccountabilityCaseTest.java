package cn.duban.accountability.cases;

import static cn.duban.accountability.cases.SampleCase.ANSWER_BY;
import static cn.duban.accountability.cases.SampleCase.APPEAL_BY;
import static cn.duban.accountability.cases.SampleCase.MAYOR;
import static cn.duban.accountability.cases.SampleCase.MILL;
import static cn.duban.accountability.cases.SampleCase.OPENED;
import static cn.duban.accountability.cases.SampleCase.by;
import static cn.duban.accountability.cases.SampleCase.fact;
import static cn.duban.accountability.cases.SampleCase.found;
import static cn.duban.accountability.cases.SampleCase.opened;
import static cn.duban.accountability.cases.SampleCase.refused;
import static cn.duban.accountability.cases.SampleCase.warning;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.duban.accountability.matter.Bases;
import cn.duban.accountability.matter.Telling;
import cn.duban.casework.actor.Actor;
import cn.duban.casework.actor.Body;
import cn.duban.contracts.accountability.CaseStage;
import cn.duban.contracts.accountability.MeasureKind;
import cn.duban.contracts.accountability.TriggerOutcome;
import cn.duban.platform.problem.ConflictProblem;
import cn.duban.platform.problem.ForbiddenProblem;
import cn.duban.platform.problem.RuleProblem;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What may never be false about a case, without a server: the steps, their refusals, and that a refusal changes nothing. */
class AccountabilityCaseTest {
    private final AccountabilityCase one = opened(fact("f", TriggerOutcome.WARNING));

    @Test
    void proposesTheStrongestOfTheFactsThatStand() {
        assertThat(one.proposal()).isEqualTo(TriggerOutcome.WARNING);

        one.gather(List.of(fact("g", TriggerOutcome.CASE)), OPENED, "system");
        assertThat(one.proposal()).isEqualTo(TriggerOutcome.CASE);
        one.gather(List.of(fact("g", TriggerOutcome.INTERVIEW)), OPENED, "system");
        assertThat(one.log().facts()).as("known, and judged anew").hasSize(2);
        assertThat(one.proposal()).isEqualTo(TriggerOutcome.INTERVIEW);
        one.withdraw("g", OPENED);
        assertThat(one.proposal()).isEqualTo(TriggerOutcome.WARNING);
        one.withdraw("f", OPENED);
        assertThat(one.proposal()).isEqualTo(TriggerOutcome.NOTE);
        assertThat(one.log().facts()).as("a fact that fell away stays").hasSize(2);
        assertThat(tellings())
                .containsExactly(
                        "CaseOpened",
                        "CaseFactsGathered",
                        "CaseFactsGathered",
                        "CaseFactsGathered",
                        "CaseFactsGathered");
    }

    @Test
    void nothingIsInvestigatedWithoutAFactOrAProposal() {
        refused(one, "no-proposal", Bases.EVIDENCE, () -> one.investigate(found()));
        one.withdraw("f", OPENED);
        refused(one, "no-fact", Bases.EVIDENCE, () -> one.investigate(found(warning(MILL))));
        assertThat(one.stage()).isEqualTo(CaseStage.OPENED);
    }

    @Test
    void nobodyIsInACaseTwiceAndNobodyWithAnInterestHandlesIt() {
        one.addSubject(MAYOR, List.of("town"), by("handler", OPENED));
        assertThatThrownBy(() -> one.addSubject(MAYOR, List.of(), by("handler", OPENED)))
                .isInstanceOf(ConflictProblem.class);
        refused(
                one,
                "conflict-of-interest",
                Bases.WITHDRAW,
                () -> one.reassign(new Body("town", "演示镇政府"), "/1/2/3/", "改派", by("chief", OPENED)));
        one.reassign(new Body("other", "演示机构"), "/1/2/", "改派", by("chief", OPENED));
        assertThat(one.handlerId()).isEqualTo("other");
        assertThat(one.log().handovers()).singleElement().satisfies(handover -> {
            assertThat(handover.from()).isEqualTo("office");
            assertThat(handover.to()).isEqualTo("other");
        });
        for (String conflicted : List.of("mill", "town")) {
            assertThatThrownBy(() -> one.checkConflict(CaseAction.INVESTIGATE, actor("someone", conflicted)))
                    .isInstanceOf(ForbiddenProblem.class);
        }
        assertThatThrownBy(() -> one.checkConflict(CaseAction.DECIDE, actor("mayor", "elsewhere")))
                .as("about oneself")
                .isInstanceOf(ForbiddenProblem.class);
        one.checkConflict(CaseAction.ANSWER, actor("mayor", "town"));
    }

    @Test
    void nothingIsDecidedUnheard() {
        refused(one, "not-heard", Bases.NO_DECISION_UNHEARD, () -> one.decide(decision("", false), measure(MILL)));
        investigatedAndTold(MILL);
        refused(one, "not-heard", Bases.NO_DECISION_UNHEARD, () -> one.decide(decision("", false), measure(MILL)));
        one.lapse(ANSWER_BY);
        assertThat(one.stage()).as("its last moment counts").isEqualTo(CaseStage.NOTICE);
        one.lapse(ANSWER_BY.plusSeconds(1));
        assertThat(one.stage()).isEqualTo(CaseStage.DEFENCE);
        one.lapse(ANSWER_BY.plusSeconds(2));
        assertThat(one.log().defenceEndedAt()).isEqualTo(ANSWER_BY.plusSeconds(1));
        one.decide(decision("", false), measure(MILL));
        assertThat(one.stage()).isEqualTo(CaseStage.DECISION);
    }

    @Test
    void aDefenceIsHeardOfEverySubjectOnceAndAnswered() {
        one.addSubject(MAYOR, List.of("town"), by("handler", OPENED));
        investigatedAndTold(MILL);
        one.answer(answer(MILL));
        assertThatThrownBy(() -> one.answer(answer(MILL))).isInstanceOf(ConflictProblem.class);
        assertThat(one.stage()).as("the other may still speak").isEqualTo(CaseStage.NOTICE);
        one.answer(answer(MAYOR));
        assertThat(one.stage()).isEqualTo(CaseStage.DEFENCE);

        refused(one, "defence-not-considered", Bases.DEFENCE, () -> one.decide(decision(" ", false), measure(MILL)));
        refused(one, "measures-contradict", Bases.EVIDENCE, () -> one.decide(decision("采纳", false), List.of()));
        refused(one, "measures-contradict", Bases.EVIDENCE, () -> one.decide(decision("采纳", true), measure(MILL)));
        refused(one, "measure-not-told", Bases.NOTICE, () -> one.decide(decision("采纳", false), measure(MAYOR)));
        one.decide(decision("采纳", true), List.of());
        assertThat(one.stage()).isEqualTo(CaseStage.CLOSED);
        assertThat(one.items()).isEmpty();
    }

    @Test
    void aReviewIsAskedForInTimeAndEndsInForceOrInTheFiles() {
        decided();
        one.enterForce(APPEAL_BY);
        assertThat(one.stage()).as("its last moment counts").isEqualTo(CaseStage.DECISION);
        refused(one, "appeal-too-late", Bases.APPEAL, () -> one.appeal(appeal(APPEAL_BY.plusSeconds(1))));
        one.appeal(appeal(APPEAL_BY));
        one.enterForce(APPEAL_BY.plusDays(1));
        assertThat(one.stage()).as("the review stays it").isEqualTo(CaseStage.APPEAL);
        one.review(new Papers.Review(by("reviewer", APPEAL_BY), false, "维持"));
        assertThat(one.stage()).isEqualTo(CaseStage.IN_FORCE);

        AccountabilityCase revoked = opened(fact("f", TriggerOutcome.CASE));
        investigatedAndTold(revoked, MILL);
        revoked.lapse(ANSWER_BY.plusSeconds(1));
        revoked.decide(decision("", false), measure(MILL));
        revoked.appeal(appeal(APPEAL_BY));
        revoked.review(new Papers.Review(by("reviewer", APPEAL_BY), true, "撤销"));
        assertThat(revoked.stage()).isEqualTo(CaseStage.CLOSED);
    }

    @Test
    void aMeasureIsCarriedOutWhileItLastsAndTheCaseEndsWithTheLastOfThem() {
        decided();
        one.enterForce(APPEAL_BY.plusSeconds(1));
        OffsetDateTime now = APPEAL_BY.plusDays(1);
        Measure measure = one.log().measures().get(0);
        assertThatThrownBy(() -> one.carryOut(measure, "2", null, now.minusSeconds(1), by("handler", now)))
                .isInstanceOf(RuleProblem.class);
        assertThat(one.open(CaseAction.CLOSE)).isFalse();

        one.carryOut(measure, "2", null, now.plusMonths(6), by("handler", now));
        assertThat(one.open(CaseAction.CARRY_OUT)).isFalse();
        assertThat(one.open(CaseAction.CLOSE)).as("its effect lasts").isFalse();
        one.expire(now.plusMonths(6).minusSeconds(1));
        assertThat(one.stage()).isEqualTo(CaseStage.IN_FORCE);
        one.expire(now.plusMonths(6));
        assertThat(one.stage()).isEqualTo(CaseStage.EXPIRED);
        assertThat(one.open(CaseAction.CLOSE)).isTrue();
    }

    @Test
    void whoInvestigatedDoesNotDecideAndWhoDecidedDoesNotReview() {
        decided();
        Actor decider = leader("decider", "/1/2/");
        Actor handler = leader("handler", "/1/2/");
        one.appeal(appeal(APPEAL_BY));
        for (Actor same : List.of(decider, handler)) {
            assertThat(one.allows(CaseAction.REVIEW, same)).isFalse();
        }
        assertThat(one.allows(CaseAction.DECIDE, handler)).isFalse();
        assertThat(one.allows(CaseAction.REVIEW, leader("third", "/1/2/"))).isTrue();
        assertThat(one.allows(CaseAction.REVIEW, leader("above", "/1/"))).isTrue();
        assertThat(one.allows(CaseAction.REVIEW, leader("below", "/1/2/3/"))).isFalse();
        assertThat(one.allows(CaseAction.DECIDE, leader("above", "/1/")))
                .as("decided at its level")
                .isFalse();
    }

    private List<String> tellings() {
        return one.told().stream()
                .map(Telling::tell)
                .map(event -> event.getClass().getSimpleName())
                .toList();
    }

    private void investigatedAndTold(Subject subject) {
        investigatedAndTold(one, subject);
    }

    private static void investigatedAndTold(AccountabilityCase one, Subject subject) {
        one.investigate(found(warning(subject)));
        one.serve(new Papers.Notice(by("handler", OPENED), "告1号", "拟通报", ANSWER_BY));
    }

    private void decided() {
        investigatedAndTold(MILL);
        one.lapse(ANSWER_BY.plusSeconds(1));
        one.decide(decision("", false), measure(MILL));
    }

    private static Papers.Answer answer(Subject subject) {
        return new Papers.Answer(subject.key(), by("somebody", OPENED), false, "已整改", List.of());
    }

    private static Papers.Appeal appeal(OffsetDateTime at) {
        return new Papers.Appeal(MILL.key(), by("somebody", at), "过重");
    }

    private static Papers.Decision decision(String considered, boolean dismissed) {
        return new Papers.Decision(by("decider", OPENED), "1", "理由", considered, dismissed, APPEAL_BY);
    }

    private static List<Measure> measure(Subject subject) {
        return List.of(Measure.decided("m", subject.key(), MeasureKind.WARNING_NOTICE, "通报", 6));
    }

    private static Actor actor(String username, String body) {
        return new Actor(username, username, Set.of("leader"), null, body, body, Set.of(body), "/1/2/");
    }

    private static Actor leader(String username, String territory) {
        return new Actor(
                username, username, Set.of("leader"), null, "government", null, Set.of("government"), territory);
    }
}
