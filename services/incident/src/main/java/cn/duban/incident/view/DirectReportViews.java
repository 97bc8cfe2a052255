package cn.duban.incident.view;

import static cn.duban.incident.lifecycle.IncidentSnapshots.beijing;

import cn.duban.casework.input.Days;
import cn.duban.contracts.incident.RelayLevel;
import cn.duban.deadline.Deadline;
import cn.duban.incident.lifecycle.DirectCall;
import cn.duban.incident.lifecycle.DirectReports;
import cn.duban.incident.lifecycle.DirectReports.Owed;
import cn.duban.incident.lifecycle.GradeFinding.DirectReport;
import cn.duban.incident.lifecycle.Incident;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reports past the chain as they are shown: those that are owed, then those that were made. */
final class DirectReportViews {
    private DirectReportViews() {}

    static List<IncidentDetail.Direct> of(Incident incident, List<Deadline> deadlines) {
        List<IncidentDetail.Direct> all = new ArrayList<>();
        for (Owed owed : DirectReports.owed(incident)) {
            DirectReport rule = owed.rule();
            all.add(new IncidentDetail.Direct(
                    id(rule.from(), rule.to()),
                    rule.from(),
                    rule.to(),
                    owed.by().id(),
                    owed.by().name(),
                    rule.basis(),
                    true,
                    due(deadlines, rule.from()),
                    null,
                    null,
                    null,
                    null));
        }
        incident.log().calls().forEach(call -> all.add(made(incident, call, deadlines)));
        return all;
    }

    private static IncidentDetail.Direct made(Incident incident, DirectCall call, List<Deadline> deadlines) {
        DirectReport rule = incident.finding().direct().stream()
                .filter(one -> one.from() == call.from() && one.to() == call.to())
                .findFirst()
                .orElse(null);
        return new IncidentDetail.Direct(
                id(call.from(), call.to()),
                call.from(),
                call.to(),
                null,
                call.caller(),
                rule == null ? null : rule.basis(),
                false,
                rule == null ? null : due(deadlines, call.from()),
                beijing(call.calledAt()),
                call.answeredBy(),
                call.recordedBy(),
                call.note());
    }

    private static String id(@Nullable RelayLevel from, RelayLevel to) {
        return (from == null ? "ENTERPRISE" : from.name()) + "-" + to;
    }

    private static @Nullable OffsetDateTime due(List<Deadline> deadlines, @Nullable RelayLevel from) {
        return deadlines.stream()
                .filter(deadline -> deadline.clockId().equals(DirectReports.clock(from))
                        && deadline.part().equals(DirectReports.part(from)))
                .reduce((earlier, later) -> later)
                .map(Deadline::dueAt)
                .map(due -> due.atZone(Days.ZONE).toOffsetDateTime())
                .orElse(null);
    }
}
