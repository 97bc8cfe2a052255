package cn.duban.portal.notification;

import static cn.duban.portal.notification.Concerned.all;
import static cn.duban.portal.notification.Concerned.authorities;
import static cn.duban.portal.notification.Concerned.bodies;
import static cn.duban.portal.notification.Concerned.body;
import static cn.duban.portal.notification.Concerned.handler;
import static cn.duban.portal.notification.Concerned.leaders;
import static cn.duban.portal.notification.Concerned.reportingSide;

import cn.duban.contracts.incident.DirectReportMade;
import cn.duban.contracts.incident.FollowUpReported;
import cn.duban.contracts.incident.IncidentCompleted;
import cn.duban.contracts.incident.IncidentEvent;
import cn.duban.contracts.incident.IncidentMerged;
import cn.duban.contracts.incident.IncidentNoticeReceived;
import cn.duban.contracts.incident.IncidentNoticeSent;
import cn.duban.contracts.incident.IncidentReceived;
import cn.duban.contracts.incident.IncidentRegraded;
import cn.duban.contracts.incident.IncidentRelayed;
import cn.duban.contracts.incident.IncidentReported;
import cn.duban.contracts.incident.IncidentSnapshot;
import cn.duban.contracts.incident.LeaderArrived;
import cn.duban.contracts.incident.SupplementReported;
import java.util.List;
import java.util.Optional;

/** What is told while an incident is reported and relayed. */
final class ReportTellings {
    private ReportTellings() {}

    static Optional<List<Telling>> of(IncidentEvent event) {
        IncidentSnapshot i = event.incident();
        if (event instanceof IncidentReported) {
            return Optional.of(List.of(
                    Telling.to(authorities(i), "收到事故快报，请立即签收并在规定时限内上报。"), Telling.to(leaders(i), "辖区发生事故，快报已送达。")));
        } else if (event instanceof IncidentRelayed e) {
            return Optional.of(relayed(e));
        } else if (event instanceof IncidentNoticeSent e) {
            return Optional.of(List.of(Telling.to(bodies(e.organisations()), "收到事故通报，请签收。")));
        } else if (event instanceof IncidentRegraded e) {
            return Optional.of(List.of(regraded(e)));
        }
        return content(event).or(() -> receipt(event));
    }

    private static List<Telling> relayed(IncidentRelayed e) {
        String how = e.skipped() ? "越级" : "逐级";
        return List.of(
                Telling.to(body(e.organisation()), "下级" + how + "上报了一起事故，请立即签收。"),
                Telling.to(leaders(e.incident()), "事故已" + how + "上报至" + Terms.of(e.to()) + "。"));
    }

    private static Telling regraded(IncidentRegraded e) {
        IncidentSnapshot i = e.incident();
        String text =
                "事故等级由" + Terms.of(e.before()) + "变更为" + Terms.of(e.after()) + "，须上报至" + Terms.of(e.relayUpTo()) + "。";
        return Telling.to(all(authorities(i), reportingSide(i), leaders(i)), text);
    }

    private static Optional<List<Telling>> content(IncidentEvent event) {
        if (event instanceof IncidentCompleted) {
            return toAuthorities(event, "事故快报已补充完善。");
        } else if (event instanceof FollowUpReported) {
            return toAuthorities(event, "收到事故续报。");
        } else if (event instanceof SupplementReported) {
            return toAuthorities(event, "收到伤亡变化补报，请核对事故等级。");
        } else if (event instanceof IncidentMerged) {
            return Optional.of(List.of(
                    Telling.to(all(handler(event.incident()), reportingSide(event.incident())), "该报告已并入同一起事故办理。")));
        }
        return Optional.empty();
    }

    private static Optional<List<Telling>> receipt(IncidentEvent event) {
        IncidentSnapshot i = event.incident();
        if (event instanceof IncidentReceived e) {
            return Optional.of(List.of(Telling.to(reportingSide(i), "事故报告已由" + Terms.of(e.level()) + "签收。")));
        } else if (event instanceof IncidentNoticeReceived) {
            return Optional.of(List.of(Telling.to(handler(i), "事故通报已被签收。")));
        } else if (event instanceof LeaderArrived) {
            return Optional.of(List.of(Telling.to(handler(i), "有关负责人已到达事故现场。")));
        } else if (event instanceof DirectReportMade e) {
            return Optional.of(List.of(Telling.to(handler(i), "已向" + Terms.of(e.to()) + "电话快报事故。")));
        }
        return Optional.empty();
    }

    private static Optional<List<Telling>> toAuthorities(IncidentEvent event, String text) {
        return Optional.of(List.of(Telling.to(authorities(event.incident()), text)));
    }
}
