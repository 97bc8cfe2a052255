package cn.duban.incident.lifecycle;

import cn.duban.casework.actor.Body;
import cn.duban.contracts.incident.FaultKind;
import cn.duban.contracts.incident.RelayLevel;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Bodies that have to do with an incident: they may see it. */
final class Involved {
    private Involved() {}

    static List<String> in(IncidentReport report, CaseLog log) {
        Set<String> all = new LinkedHashSet<>(report.responsibleIds());
        if (report.reporter().organisationId() != null) {
            all.add(report.reporter().organisationId());
        }
        log.relay().legs().stream()
                .filter(RelayLeg::sent)
                .map(RelayLeg::body)
                .filter(Objects::nonNull)
                .forEach(body -> all.add(body.id()));
        log.notices().stream()
                .filter(notice -> !notice.open())
                .forEach(notice -> all.add(notice.body().id()));
        overseers(log).forEach(body -> all.add(body.id()));
        return new ArrayList<>(all);
    }

    /** Bodies of the place that learn of faults of reporting, the 安委办 first. */
    static List<Body> overseers(CaseLog log) {
        return log.relay().legs().stream()
                .filter(leg -> leg.level().compareTo(RelayLevel.DISTRICT) <= 0)
                .flatMap(leg -> leg.overseers().stream())
                .distinct()
                .toList();
    }

    /** The lowest body that got the report. */
    static Optional<Body> handler(CaseLog log) {
        return log.relay().legs().stream()
                .filter(RelayLeg::sent)
                .map(RelayLeg::body)
                .filter(Objects::nonNull)
                .findFirst();
    }

    static boolean has(CaseLog log, FaultKind kind) {
        return log.faults().stream().anyMatch(fault -> fault.kind() == kind && fault.state() != FaultState.DISMISSED);
    }
}
