package cn.duban.accountability.cases;

import cn.duban.accountability.cases.Papers.Decision;
import cn.duban.accountability.cases.Papers.Investigation;
import cn.duban.accountability.cases.Papers.Notice;
import cn.duban.accountability.matter.Bases;
import cn.duban.casework.input.Refusals;
import java.util.List;

/** What a decision must rest on. */
final class DecisionPolicy {
    private DecisionPolicy() {}

    static void check(AccountabilityCase one, Decision decision, List<Measure> measures) {
        Notice notice = one.log().notice();
        Investigation found = one.log().investigation();
        if (notice == null || found == null || one.log().defenceEndedAt() == null) {
            throw Refusals.refuse(
                    "not-heard", "未履行告知申辩程序", "decision", "未经告知并听取陈述申辩，不得作出决定", Bases.NO_DECISION_UNHEARD);
        }
        if (!one.log().answers().isEmpty() && decision.considered().isBlank()) {
            throw Refusals.refuse("defence-not-considered", "未回应申辩意见", "considered", "请写明对陈述申辩意见的采纳情况", Bases.DEFENCE);
        }
        if (decision.dismissed() != measures.isEmpty()) {
            throw Refusals.refuse(
                    "measures-contradict", "决定与措施不符", "measures", "追究责任须至少有一项措施，不予追究不得有措施", Bases.EVIDENCE);
        }
        measures.forEach(measure -> {
            MeasurePolicy.check(one, measure.subject(), measure.kind());
            checkTold(found, measure);
        });
    }

    // What was never held against somebody cannot come upon them by surprise.
    private static void checkTold(Investigation found, Measure measure) {
        boolean told = found.proposals().stream()
                .anyMatch(
                        proposal -> proposal.subject().equals(measure.subject()) && proposal.kind() == measure.kind());
        if (!told) {
            throw Refusals.refuse(
                    "measure-not-told",
                    "措施未经告知",
                    "measures",
                    MeasureLabels.of(measure.kind()) + "未在告知书中告知当事人，不得直接决定",
                    Bases.NOTICE);
        }
    }
}
