package cn.duban.portal.notification;

import cn.duban.contracts.hazard.CutOffApproved;
import cn.duban.contracts.hazard.CutOffExecuted;
import cn.duban.contracts.hazard.CutOffKind;
import cn.duban.contracts.hazard.CutOffLifted;
import cn.duban.contracts.hazard.HazardEvent;
import cn.duban.contracts.hazard.PenaltyRecorded;
import cn.duban.contracts.hazard.StopWorkOrdered;
import cn.duban.contracts.hazard.UnlistedMajorHazardFound;
import cn.duban.contracts.hazard.WorkResumed;
import org.jspecify.annotations.Nullable;

/** What is told of penalty, stopped work and cut-offs: to the enterprise, the body in hand and the leaders alike. */
final class HazardMeasureWords {
    private HazardMeasureWords() {}

    static @Nullable String of(HazardEvent event) {
        if (event instanceof StopWorkOrdered) {
            return "已责令停产停业或停止使用。";
        } else if (event instanceof WorkResumed) {
            return "已批准恢复生产经营。";
        } else if (event instanceof PenaltyRecorded e) {
            String closure = e.closureDue() ? "处罚次数已达到提请关闭的条件，请依法提请关闭。" : "";
            return "已登记行政处罚（" + e.documentNumber() + "）。" + closure;
        } else if (event instanceof CutOffApproved e) {
            return "已批准停止" + supply(e.kind()) + "。";
        } else if (event instanceof CutOffExecuted e) {
            return "已停止" + supply(e.kind()) + "。";
        } else if (event instanceof CutOffLifted e) {
            return "已解除停止" + supply(e.kind()) + "。";
        } else if (event instanceof UnlistedMajorHazardFound) {
            return "发现企业未列入的重大事故隐患，当作事故对待。";
        }
        return null;
    }

    private static String supply(CutOffKind kind) {
        return kind == CutOffKind.POWER ? "供电" : "供应民用爆炸物品";
    }
}
