package cn.duban.portal.notification;

import static cn.duban.portal.notification.Concerned.all;
import static cn.duban.portal.notification.Concerned.body;
import static cn.duban.portal.notification.Concerned.overseers;
import static cn.duban.portal.notification.Concerned.untold;

import cn.duban.contracts.incident.IncidentEvent;
import cn.duban.contracts.incident.IncidentSnapshot;
import cn.duban.contracts.incident.ReportingFaultDecided;
import cn.duban.contracts.incident.ReportingFaultFound;
import cn.duban.contracts.incident.ReportingFaultSuspected;
import cn.duban.portal.notification.Notices.Addressee;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Faults of reporting go to the 安委办 and to discipline. A suspicion is not told to the one it is about. */
final class FaultTellings {
    private FaultTellings() {}

    static Optional<List<Telling>> of(IncidentEvent event) {
        if (event instanceof ReportingFaultFound e) {
            return Optional.of(List.of(Telling.to(
                            all(overseers(e.incident(), e.organisation()), told(e.incident(), e.organisation())),
                            found(e))
                    .because(e.basis())));
        } else if (event instanceof ReportingFaultSuspected e) {
            return Optional.of(List.of(
                    Telling.to(overseers(e.incident(), e.organisation()), "该事故涉嫌" + Terms.of(e.kind()) + "，请组织核查。")));
        } else if (event instanceof ReportingFaultDecided e) {
            return Optional.of(decided(e));
        }
        return Optional.empty();
    }

    private static String found(ReportingFaultFound e) {
        String by = e.lateMinutes() == null ? "" : "，迟" + Terms.span(e.lateMinutes());
        return "发现" + Terms.of(e.kind()) + by + "，请核实处理。";
    }

    /** The body itself, unless it is an enterprise that does not know of the incident yet. */
    private static Set<Addressee> told(IncidentSnapshot i, String organisation) {
        return untold(i) && organisation.equals(i.enterpriseId()) ? Set.of() : body(organisation);
    }

    private static List<Telling> decided(ReportingFaultDecided e) {
        String text = e.confirmed() ? "经核查，认定为" + Terms.of(e.kind()) + "。" : "经核查，" + Terms.of(e.kind()) + "不成立。";
        Telling toOverseers =
                Telling.to(overseers(e.incident(), e.organisation()), text).because(e.basis());
        return e.confirmed()
                ? List.of(
                        toOverseers,
                        Telling.to(told(e.incident(), e.organisation()), text).because(e.basis()))
                : List.of(toOverseers);
    }
}
