package cn.duban.incident.closure;

import static cn.duban.contracts.incident.EvidenceSet.CAUSE_FOUND;
import static cn.duban.contracts.incident.EvidenceSet.MEASURES_CARRIED_OUT;
import static cn.duban.contracts.incident.EvidenceSet.PEOPLE_EDUCATED;
import static cn.duban.contracts.incident.EvidenceSet.PERSONS_DEALT_WITH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.duban.casework.actor.Body;
import cn.duban.casework.actor.Signature;
import cn.duban.contracts.incident.EvidenceSet;
import cn.duban.contracts.incident.RelayLevel;
import cn.duban.incident.lifecycle.Seat;
import cn.duban.platform.problem.ConflictProblem;
import cn.duban.platform.problem.FieldError;
import cn.duban.platform.problem.RuleProblem;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The gate of 四不放过 and what comes behind it. */
class ClosureStepsTest {
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-22T10:00:00+08:00");
    private static final Body BODY = new Body("ent", "企业");

    @Test
    void allFourSetsDoneFiledAndSignedCloseTheCase() {
        Closure closure = signed();

        closure.archive(List.of(), by("leader"));

        assertThat(closure.log().archived()).isNotNull();
        assertThatThrownBy(() -> closure.add("late", planned(CAUSE_FOUND), by("officer")))
                .isInstanceOf(ConflictProblem.class);
    }

    @ParameterizedTest
    @EnumSource
    void aSetWithoutItemsKeepsTheGateShut(EvidenceSet missing) {
        Closure closure = Closure.begin(
                "id",
                seat(),
                by("leader"),
                Arrays.stream(EvidenceSet.values())
                        .filter(set -> set != missing)
                        .map(ClosureStepsTest::planned)
                        .toList(),
                ids());
        carryOut(closure, missing);

        shut(closure, SetNames.of(missing) + "：没有落实事项");
        assertThatThrownBy(() -> closure.file(missing, "材料", List.of(), by("officer")))
                .isInstanceOf(RuleProblem.class);
    }

    @ParameterizedTest
    @EnumSource
    void aMissingSignatureKeepsTheGateShutAndNamesItsClause(EvidenceSet unsigned) {
        Closure closure = begun();
        carryOut(closure, unsigned);
        closure.complete(item(closure, unsigned), "完成", List.of(), by("doer"));
        closure.file(unsigned, "材料", List.of(), by("officer"));

        shut(
                closure,
                SetNames.of(unsigned) + "：尚未审核签字（" + SetNames.basis(unsigned).document());
    }

    @Test
    void anOpenItemKeepsTheGateShutAndItsSetUnfiled() {
        Closure closure = begun();

        shut(closure, "“整改措施落实事项”尚未完成");
        assertThatThrownBy(() -> closure.file(MEASURES_CARRIED_OUT, "材料", List.of(), by("officer")))
                .isInstanceOf(RuleProblem.class);
    }

    @Test
    void neitherADoerNorTheFilerSigns() {
        Closure closure = begun();
        closure.complete(item(closure, PEOPLE_EDUCATED), "已培训", List.of(), by("doer"));
        assertThatThrownBy(() -> closure.sign(PEOPLE_EDUCATED, "同意", by("head")))
                .isInstanceOf(RuleProblem.class);
        closure.file(PEOPLE_EDUCATED, "签到表", List.of(), by("officer"));

        assertThatThrownBy(() -> closure.sign(PEOPLE_EDUCATED, "同意", by("doer")))
                .isInstanceOf(RuleProblem.class);
        assertThatThrownBy(() -> closure.sign(PEOPLE_EDUCATED, "同意", by("officer")))
                .isInstanceOf(RuleProblem.class);
        closure.sign(PEOPLE_EDUCATED, "同意", by("head"));
        assertThatThrownBy(() -> closure.sign(PEOPLE_EDUCATED, "同意", by("leader")))
                .isInstanceOf(ConflictProblem.class);
    }

    @Test
    void withoutAReplyOrWithSomethingElseInTheWayTheGateStaysShut() {
        Closure closure = signed();

        assertThatThrownBy(() -> closure.archive(List.of(new FieldError("reply", "调查报告尚未批复")), by("leader")))
                .isInstanceOfSatisfying(
                        RuleProblem.class,
                        problem -> assertThat(problem.body().detail()).contains("调查报告尚未批复"));
        assertThat(closure.log().archived()).isNull();
    }

    @Test
    void somethingMoreToDoVoidsWhatWasSignedForItsSetAndKeepsIt() {
        Closure closure = signed();

        closure.add("more", planned(PERSONS_DEALT_WITH), by("officer"));

        assertThat(closure.log().set(PERSONS_DEALT_WITH).isFiled()).isFalse();
        assertThat(closure.log().set(CAUSE_FOUND).isSigned()).isTrue();
        assertThat(closure.log().lapsed())
                .singleElement()
                .satisfies(old -> assertThat(old.state().isSigned()).isTrue());
        shut(closure, "责任人员处理");
    }

    @Test
    void anItemIsDoneOnce() {
        Closure closure = begun();
        String item = item(closure, CAUSE_FOUND);
        closure.complete(item, "完成", List.of(), by("doer"));

        assertThatThrownBy(() -> closure.complete(item, "再完成", List.of(), by("doer")))
                .isInstanceOf(ConflictProblem.class);
    }

    @Test
    void aFailedEvaluationOpensTheCaseAgainAndEverySetIsSignedAnewAfterAFurtherMeasure() {
        Closure closure = signed();
        closure.archive(List.of(), by("leader"));

        closure.evaluate(new Evaluation(at("leader", NOW.plusDays(300)), false, "措施未落实", true));

        assertThat(closure.log().archived()).isNull();
        assertThat(closure.log().reopened()).isEqualTo(1);
        assertThat(closure.log().lapsed()).hasSize(4);
        shut(closure, "评估未通过后尚未补充整改措施");
        closure.add("more", planned(MEASURES_CARRIED_OUT), at("officer", NOW.plusDays(301)));
        closure.complete("more", "完成", List.of(), at("doer", NOW.plusDays(310)));
        for (EvidenceSet set : EvidenceSet.values()) {
            shut(closure, SetNames.of(set));
            closure.file(set, "材料", List.of(), at("officer", NOW.plusDays(311)));
            closure.sign(set, "同意", at("head", NOW.plusDays(311)));
        }
        closure.archive(List.of(), at("leader", NOW.plusDays(312)));
        closure.evaluate(new Evaluation(at("leader", NOW.plusDays(320)), true, "已落实", true));
        assertThat(closure.log().evaluations()).hasSize(2);
        assertThat(closure.log().archived()).isNotNull();
    }

    @Test
    void aDoerDoesNotEvaluateAndNothingIsEvaluatedBeforeItIsClosed() {
        Evaluation passed = new Evaluation(by("leader"), true, "好", true);
        assertThatThrownBy(() -> signed().evaluate(passed)).isInstanceOf(ConflictProblem.class);
        Closure closure = signed();
        closure.archive(List.of(), by("leader"));

        assertThatThrownBy(() -> closure.evaluate(new Evaluation(by("doer"), true, "好", true)))
                .isInstanceOf(RuleProblem.class);
    }

    @Test
    void aDayThatPassedBeforeTheReplyCountsAsTheDayOfTheReply() {
        PlannedItem early = new PlannedItem(CAUSE_FOUND, "事项", BODY, NOW.minusDays(3));

        Closure closure = Closure.begin("id", seat(), by("leader"), List.of(early), ids());

        assertThat(closure.log().items().get(0).due()).isEqualTo(NOW);
    }

    private static Closure begun() {
        return Closure.begin(
                "id",
                seat(),
                by("leader"),
                Arrays.stream(EvidenceSet.values())
                        .map(ClosureStepsTest::planned)
                        .toList(),
                ids());
    }

    private static Closure signed() {
        Closure closure = begun();
        carryOut(closure, null);
        return closure;
    }

    /** Does, files and signs every set that has an item, but for one. */
    private static void carryOut(Closure closure, EvidenceSet but) {
        for (EvidenceSet set : EvidenceSet.values()) {
            if (set != but) {
                closure.complete(item(closure, set), "完成", List.of(), by("doer"));
                closure.file(set, "材料", List.of(), by("officer"));
                closure.sign(set, "同意", by("head"));
            }
        }
    }

    private static void shut(Closure closure, String lacking) {
        assertThatThrownBy(() -> closure.archive(List.of(), by("leader")))
                .isInstanceOfSatisfying(RuleProblem.class, problem -> {
                    assertThat(problem.body().detail()).contains(lacking);
                    assertThat(problem.body().basis().document()).isEqualTo("国发〔2004〕2号");
                });
        assertThat(closure.log().archived()).isNull();
    }

    private static String item(Closure closure, EvidenceSet set) {
        return closure.log().items(set).get(0).id();
    }

    private static PlannedItem planned(EvidenceSet set) {
        return new PlannedItem(set, SetNames.of(set) + "事项", BODY, null);
    }

    private static Seat seat() {
        return new Seat(RelayLevel.DISTRICT, "区政府", new Body("government", "区政府"), new Body("office", "应急局"));
    }

    private static Signature by(String username) {
        return at(username, NOW);
    }

    private static Signature at(String username, OffsetDateTime time) {
        return new Signature(username, username, "岗位", "office", "应急局", time);
    }

    private static java.util.function.Supplier<String> ids() {
        AtomicInteger next = new AtomicInteger();
        return () -> "item-" + next.incrementAndGet();
    }
}
