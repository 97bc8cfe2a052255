package cn.duban.portal.notification;

import static cn.duban.portal.notification.Concerned.all;
import static cn.duban.portal.notification.Concerned.authorities;
import static cn.duban.portal.notification.Concerned.handler;
import static cn.duban.portal.notification.Concerned.leaders;
import static cn.duban.portal.notification.Concerned.reportingSide;

import cn.duban.contracts.incident.ClosureItemCompleted;
import cn.duban.contracts.incident.EvidenceSetSigned;
import cn.duban.contracts.incident.IncidentClosed;
import cn.duban.contracts.incident.IncidentEvaluated;
import cn.duban.contracts.incident.IncidentEvent;
import cn.duban.contracts.incident.IncidentReopened;
import cn.duban.contracts.incident.IncidentSnapshot;
import cn.duban.contracts.incident.InquiryExtended;
import cn.duban.contracts.incident.InquiryFormed;
import cn.duban.contracts.incident.InquiryPlateIssued;
import cn.duban.contracts.incident.InquiryPlateLifted;
import cn.duban.contracts.incident.InquiryPublished;
import cn.duban.contracts.incident.InquiryReplied;
import cn.duban.contracts.incident.InquiryReportFiled;
import cn.duban.portal.notification.Notices.Addressee;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is told of inquiry, plate and closure. */
final class CaseTellings {
    private CaseTellings() {}

    static Optional<List<Telling>> of(IncidentEvent event) {
        return inquiry(event).or(() -> plate(event)).or(() -> closure(event));
    }

    private static Optional<List<Telling>> inquiry(IncidentEvent event) {
        IncidentSnapshot i = event.incident();
        if (event instanceof InquiryFormed e) {
            return told(everybody(i), Terms.of(e.level()) + "事故调查组已成立。");
        } else if (event instanceof InquiryExtended) {
            return told(authorities(i), "事故调查期限已延长。");
        } else if (event instanceof InquiryReportFiled) {
            return told(authorities(i), "事故调查报告已提交，请按期批复。");
        } else if (event instanceof InquiryReplied e) {
            return told(everybody(i), "事故调查报告已批复（" + e.number() + "），请落实处理意见和整改措施。");
        } else if (event instanceof InquiryPublished) {
            return told(all(authorities(i), reportingSide(i)), "事故调查报告已向社会公布。");
        }
        return Optional.empty();
    }

    private static Optional<List<Telling>> plate(IncidentEvent event) {
        IncidentSnapshot i = event.incident();
        if (event instanceof InquiryPlateIssued e) {
            return told(
                    all(authorities(i), leaders(i)),
                    "事故查处被" + Terms.of(e.level()) + "安委会挂牌督办（" + e.number() + "），请按期办结。");
        } else if (event instanceof InquiryPlateLifted e) {
            return told(all(authorities(i), leaders(i)), "事故查处挂牌督办已解除（" + e.number() + "）。");
        }
        return Optional.empty();
    }

    private static Optional<List<Telling>> closure(IncidentEvent event) {
        IncidentSnapshot i = event.incident();
        if (event instanceof ClosureItemCompleted) {
            return told(handler(i), "一项事故处理措施已完成。");
        } else if (event instanceof EvidenceSetSigned) {
            return told(handler(i), "“四不放过”的一组证据已签认。");
        } else if (event instanceof IncidentClosed) {
            return told(everybody(i), "事故已结案归档。");
        } else if (event instanceof IncidentEvaluated e) {
            return told(all(authorities(i), reportingSide(i)), e.passed() ? "整改措施评估合格。" : "整改措施评估不合格。");
        } else if (event instanceof IncidentReopened e) {
            return told(everybody(i), "事故案件重新办理：" + e.reason());
        }
        return Optional.empty();
    }

    private static Set<Addressee> everybody(IncidentSnapshot i) {
        return all(authorities(i), reportingSide(i), leaders(i));
    }

    private static Optional<List<Telling>> told(Set<Addressee> to, String text) {
        return Optional.of(List.of(Telling.to(to, text)));
    }
}
