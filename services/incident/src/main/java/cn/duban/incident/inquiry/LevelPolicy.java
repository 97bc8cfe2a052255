package cn.duban.incident.inquiry;

import cn.duban.casework.input.Refusals;
import cn.duban.contracts.Basis;
import cn.duban.contracts.incident.IncidentGrade;
import cn.duban.contracts.incident.InquiryDeviation;
import cn.duban.contracts.incident.RelayLevel;
import cn.duban.incident.lifecycle.InquiryBases;
import cn.duban.incident.lifecycle.Labels;
import cn.duban.platform.problem.RuleProblem;
import org.jspecify.annotations.Nullable;

/** At which level a team may be formed (493号令 arts. 19 to 21). */
final class LevelPolicy {
    private LevelPolicy() {}

    /**
     * The level of the team.
     *
     * @param wanted level asked for, null for the one the law asks for
     * @throws RuleProblem when the law does not allow it
     */
    static RelayLevel level(Demand demand, InquiryDeviation deviation, @Nullable RelayLevel wanted, String reason) {
        RelayLevel level = wanted == null ? demand.level() : wanted;
        switch (deviation) {
            case NONE -> checkOwn(demand, level);
            case RAISED -> checkRaised(demand, level, reason);
            case DELEGATED -> checkDelegated(demand, level, reason);
            case PLACE_OF_OCCURRENCE -> checkPlace(demand, level);
        }
        return level;
    }

    private static void checkOwn(Demand demand, RelayLevel level) {
        checkSame(demand, level);
        if (demand.otherRegion() != null && demand.grade() != IncidentGrade.ESPECIALLY_MAJOR) {
            throw refuse("deviation", "事故发生单位在" + demand.otherRegion() + "，应由事故发生地负责调查、对方派人参加", InquiryBases.REGIONS);
        }
    }

    private static void checkRaised(Demand demand, RelayLevel level, String reason) {
        if (level.compareTo(demand.level()) <= 0) {
            throw refuse("level", "提级调查的级别应当高于" + Labels.of(demand.level()), InquiryBases.RAISED);
        }
        requireReason(reason, "提级调查", InquiryBases.RAISED);
    }

    private static void checkDelegated(Demand demand, RelayLevel level, String reason) {
        checkSame(demand, level);
        boolean general = demand.grade() == null || demand.grade() == IncidentGrade.GENERAL;
        if (!general || !demand.withoutCasualties()) {
            throw refuse("deviation", "只有未造成人员伤亡的一般事故可以委托事故发生单位组织调查", InquiryBases.LEVELS);
        }
        requireReason(reason, "委托调查", InquiryBases.LEVELS);
    }

    private static void checkPlace(Demand demand, RelayLevel level) {
        checkSame(demand, level);
        if (demand.otherRegion() == null) {
            throw refuse("deviation", "事故发生地与事故发生单位在同一县级行政区域，按等级管辖", InquiryBases.REGIONS);
        }
        if (demand.grade() == IncidentGrade.ESPECIALLY_MAJOR) {
            throw refuse("deviation", "特别重大事故由国务院组织调查", InquiryBases.LEVELS);
        }
    }

    private static void checkSame(Demand demand, RelayLevel level) {
        if (level != demand.level()) {
            throw refuse("level", "本等级事故应由" + Labels.of(demand.level()) + "组织调查", InquiryBases.LEVELS);
        }
    }

    private static void requireReason(String reason, String what, Basis basis) {
        if (reason.isBlank()) {
            throw refuse("reason", what + "须写明理由", basis);
        }
    }

    private static RuleProblem refuse(String field, String message, Basis basis) {
        return Refusals.refuse("inquiry-level", "调查级别有误", field, message, basis);
    }
}
