package cn.duban.incident.clocks;

import cn.duban.casework.file.WorkItem.ClockNeed;
import cn.duban.casework.step.CaseClocks;
import cn.duban.contracts.incident.ReportChannel;
import cn.duban.deadline.ArmRequest;
import cn.duban.deadline.Deadline;
import cn.duban.deadline.DeadlineService;
import cn.duban.incident.lifecycle.ClockIds;
import cn.duban.incident.lifecycle.Incident;
import cn.duban.incident.parts.CaseParts;
import cn.duban.incident.parts.HandledIncident;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The clocks of an incident: those behind what there is to do, and that of the report itself. */
@ApplicationScoped
public class IncidentClocks {
    private final CaseClocks clocks;
    private final DeadlineService deadlines;
    private final CaseParts parts;

    IncidentClocks(CaseClocks clocks, DeadlineService deadlines, CaseParts parts) {
        this.clocks = clocks;
        this.deadlines = deadlines;
        this.parts = parts;
    }

    /**
     * Starts the clocks of an incident about to be filed, in one go; that of the report itself ends at once, in time or
     * late.
     *
     * @return those armed
     */
    public List<Deadline> filed(HandledIncident file) {
        Incident incident = file.incident();
        Optional<ArmRequest> own = own(incident)
                .flatMap(clock ->
                        clocks.request(file, clock, "", incident.reporter().organisationId()));
        List<ArmRequest> first = new ArrayList<>();
        own.ifPresent(first::add);
        first.addAll(clocks.first(file, incident.reporter().at()));
        List<Deadline> all = deadlines.armFirst(first);
        if (own.isPresent()) {
            deadlines.meet(all.get(0).id(), incident.times().receivedAt().toInstant());
        }
        clocks.note(file, all);
        return all;
    }

    /** Everything ever armed for the incident, oldest first. */
    public List<Deadline> all(Incident incident) {
        return clocks.all(parts.handled(incident));
    }

    /** The clock of the report itself, where the report says when its sender learned of it. */
    private static Optional<ClockNeed> own(Incident incident) {
        OffsetDateTime known = incident.times().knownAt();
        boolean enterprise = incident.channel() == ReportChannel.ENTERPRISE;
        if (known == null || !enterprise && incident.channel() != ReportChannel.VILLAGE) {
            return Optional.empty();
        }
        String id = enterprise ? ClockIds.ENTERPRISE : ClockIds.VILLAGE;
        return Optional.of(ClockNeed.of(id).variant(incident.kind().name()).from(known));
    }
}
