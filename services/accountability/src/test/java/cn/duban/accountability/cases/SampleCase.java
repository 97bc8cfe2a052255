package cn.duban.accountability.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.duban.accountability.matter.Place;
import cn.duban.casework.actor.Body;
import cn.duban.casework.actor.Signature;
import cn.duban.contracts.Basis;
import cn.duban.contracts.accountability.CaseStage;
import cn.duban.contracts.accountability.MeasureKind;
import cn.duban.contracts.accountability.SubjectKind;
import cn.duban.contracts.accountability.TriggerKind;
import cn.duban.contracts.accountability.TriggerOutcome;
import cn.duban.platform.problem.RuleProblem;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;

/** A case of a wood mill, and what people sign in it. */
final class SampleCase {
    static final OffsetDateTime OPENED = OffsetDateTime.parse("2026-12-30T09:00:00+08:00");
    static final OffsetDateTime ANSWER_BY = OPENED.plusDays(10);
    static final OffsetDateTime APPEAL_BY = OPENED.plusDays(80);
    static final Subject MILL = new Subject(SubjectKind.ENTERPRISE, "mill", "演示木业", "mill", "演示木业", null, true);
    static final Subject MAYOR = new Subject(
            SubjectKind.POST,
            "post-mayor",
            "镇长",
            "town",
            "演示镇政府",
            new Holder("mayor", "演示·镇长", LocalDate.of(2024, 1, 1), null),
            false);

    private SampleCase() {}

    static AccountabilityCase opened(Fact fact) {
        Opening opening = new Opening(
                "case-1",
                "WZ-1",
                "演示案件",
                new Place("3", "演示镇", "/1/2/3/"),
                MILL,
                new Body("office", "演示安委办"),
                "/1/2/",
                List.of("mill"));
        return AccountabilityCase.open(opening, List.of(fact), OPENED, "system");
    }

    static Fact fact(String id, TriggerOutcome outcome) {
        return new Fact(
                id,
                MILL.key(),
                TriggerKind.OVERDUE_HAZARD,
                "",
                OPENED.minusDays(1),
                "逾期未改",
                null,
                null,
                null,
                null,
                false,
                outcome,
                "r1",
                false);
    }

    static Papers.Proposal warning(Subject subject) {
        return proposal(subject, MeasureKind.WARNING_NOTICE);
    }

    static Papers.Proposal proposal(Subject subject, MeasureKind kind) {
        return new Papers.Proposal(subject.key(), kind, "建议", null);
    }

    static Papers.Investigation found(Papers.Proposal... proposals) {
        return new Papers.Investigation(by("handler", OPENED), "属实", List.of(proposals), List.of());
    }

    static Signature by(String username, OffsetDateTime at) {
        return new Signature(username, "演示·" + username, "岗位", "office", "演示安委办", at);
    }

    /** The step is refused by that rule and leaves everything as it was. */
    static void refused(AccountabilityCase one, String rule, @Nullable Basis basis, ThrowingCallable step) {
        CaseLog before = one.log();
        CaseStage stage = one.stage();
        one.told();
        assertThatThrownBy(step).isInstanceOfSatisfying(RuleProblem.class, problem -> {
            assertThat(problem.body().type().toString()).endsWith(rule);
            assertThat(problem.body().basis()).isEqualTo(basis);
        });
        assertThat(one.log()).isEqualTo(before);
        assertThat(one.stage()).isEqualTo(stage);
        assertThat(one.told()).isEmpty();
    }
}
