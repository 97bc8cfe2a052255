package cn.duban.portal.notification;

import cn.duban.contracts.hazard.AcceptanceRequested;
import cn.duban.contracts.hazard.ExtensionDecided;
import cn.duban.contracts.hazard.ExtensionRequested;
import cn.duban.contracts.hazard.HazardAddedStepTaken;
import cn.duban.contracts.hazard.HazardEvent;
import cn.duban.contracts.hazard.HazardGraded;
import cn.duban.contracts.hazard.HazardReported;
import cn.duban.contracts.hazard.HazardResubmitted;
import cn.duban.contracts.hazard.HazardSentBack;
import cn.duban.contracts.hazard.HazardSnapshot;
import cn.duban.contracts.hazard.HazardSource;
import cn.duban.contracts.hazard.HazardTransferAnswered;
import cn.duban.contracts.hazard.HazardTransferProposed;
import cn.duban.contracts.hazard.HazardTransferRuled;
import cn.duban.contracts.hazard.HazardVerified;
import cn.duban.contracts.hazard.HazardWrittenOff;
import cn.duban.contracts.hazard.MajorHazardConfirmed;
import cn.duban.contracts.hazard.PlanFiled;
import cn.duban.contracts.hazard.PlanReviewed;
import cn.duban.contracts.hazard.ProgressFiled;
import cn.duban.contracts.hazard.RectificationOrdered;
import cn.duban.portal.notification.Notices.Addressee;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is told of a step on a hazard, and to whom. */
final class HazardTellings {
    private HazardTellings() {}

    static Telling of(HazardEvent event) {
        HazardSnapshot h = event.hazard();
        if (event instanceof HazardTransferProposed e) {
            return Telling.to(List.of(Addressee.body(e.toOrganisation())), "有一件隐患移交本单位，请在期限内答复是否接收。");
        }
        if (event instanceof HazardTransferRuled e) {
            return Telling.to(List.of(Addressee.body(e.organisation())), "安委办裁定由本单位办理该隐患。");
        }
        if (event instanceof HazardAddedStepTaken e) {
            return Telling.to(handler(h), AddedStepWords.of(e.name(), e.passed()))
                    .because(e.basis());
        }
        if (event instanceof MajorHazardConfirmed) {
            return Telling.to(untold(event) ? beside(h, List.of()) : withLeaders(h), "已核定为重大事故隐患。");
        }
        String measure = HazardMeasureWords.of(event);
        if (measure != null) {
            return Telling.to(withLeaders(h), measure);
        }
        String forEnterprise = forReportingSide(event);
        return forEnterprise != null
                ? Telling.to(untold(event) ? List.of(Addressee.person(h.reporter())) : reportingSide(h), forEnterprise)
                : Telling.to(handler(h), forHandler(event));
    }

    private static @Nullable String forReportingSide(HazardEvent event) {
        if (event instanceof HazardGraded) {
            return "隐患等级已核定。";
        } else if (event instanceof RectificationOrdered) {
            return "已下达整改指令，请按期整改。";
        } else if (event instanceof PlanReviewed e) {
            return e.approved() ? "治理方案已通过审查。" : "治理方案被退回，请修改后重报。";
        } else if (event instanceof ExtensionDecided e) {
            return e.granted() ? "延期申请已批准。" : "延期申请未获批准。";
        } else if (event instanceof HazardVerified e) {
            return e.passed() ? "现场验收合格。" : "现场验收不合格，请继续整改。";
        } else if (event instanceof HazardWrittenOff) {
            return "隐患已销号。";
        } else if (event instanceof HazardSentBack) {
            return "报告被退回补正。";
        }
        return null;
    }

    private static String forHandler(HazardEvent event) {
        if (event instanceof HazardReported) {
            return "收到新的隐患报告，请核定等级。";
        } else if (event instanceof HazardResubmitted) {
            return "退回的隐患报告已补正。";
        } else if (event instanceof PlanFiled) {
            return "治理方案已报送，请审查。";
        } else if (event instanceof ProgressFiled e) {
            return "报送了整改进展（" + e.percent() + "%）。";
        } else if (event instanceof ExtensionRequested) {
            return "申请延长整改期限，请审批。";
        } else if (event instanceof AcceptanceRequested) {
            return "申请验收，请在期限内现场核查。";
        } else if (event instanceof HazardTransferAnswered e) {
            return e.accepted() ? "移交已被接收。" : "移交被退回。";
        }
        return "隐患有新的进展。";
    }

    private static List<Addressee> handler(HazardSnapshot h) {
        String handler = h.handlerOrganisation();
        return handler == null ? List.of() : List.of(Addressee.body(handler));
    }

    private static List<Addressee> reportingSide(HazardSnapshot h) {
        String enterprise = h.enterpriseId();
        return List.of(enterprise == null ? Addressee.person(h.reporter()) : Addressee.body(enterprise));
    }

    /** What somebody reported against an enterprise it learns with the first measure, not while it is looked into. */
    private static boolean untold(HazardEvent event) {
        return event.hazard().source() == HazardSource.TIP_OFF
                && (event instanceof HazardGraded
                        || event instanceof MajorHazardConfirmed
                        || event instanceof HazardSentBack);
    }

    private static List<Addressee> withLeaders(HazardSnapshot h) {
        return beside(h, reportingSide(h));
    }

    private static List<Addressee> beside(HazardSnapshot h, List<Addressee> first) {
        List<Addressee> all = new ArrayList<>(first);
        all.addAll(handler(h));
        h.leaderPosts().forEach(post -> all.add(Addressee.post(post)));
        return all;
    }
}
