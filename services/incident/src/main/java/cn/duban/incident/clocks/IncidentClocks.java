package cn.duban.incident.clocks;

import cn.duban.casework.file.Handled;
import cn.duban.casework.file.WorkItem.ClockNeed;
import cn.duban.casework.step.CaseClocks;
import cn.duban.contracts.incident.ReportChannel;
import cn.duban.deadline.ArmRequest;
import cn.duban.deadline.Deadline;
import cn.duban.deadline.DeadlineService;
import cn.duban.incident.lifecycle.ClockIds;
import cn.duban.incident.lifecycle.Incident;
import cn.duban.incident.parts.CaseParts;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
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
    private final LateReports late;

    IncidentClocks(CaseClocks clocks, DeadlineService deadlines, CaseParts parts, LateReports late) {
        this.clocks = clocks;
        this.deadlines = deadlines;
        this.parts = parts;
        this.late = late;
    }

    /**
     * Starts the clocks of an incident about to be filed, in one go; that of the report itself ends at once, in time or
     * late.
     *
     * @return those armed
     */
    public List<Deadline> filed(Incident incident) {
        Handled file = parts.handled(incident);
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
        late.find(incident, all, incident.reporter().at());
        clocks.note(file, all);
        return all;
    }

    /**
     * Ends what was done or fell away, starts what is called for, and finds what was late.
     *
     * @return everything ever armed for the incident
     */
    public List<Deadline> follow(Incident incident, OffsetDateTime at) {
        List<Deadline> all = clocks.follow(parts.handled(incident), at);
        late.find(incident, all, at);
        return all;
    }

    /** Everything ever armed for the incident, oldest first. */
    public List<Deadline> all(Incident incident) {
        return clocks.all(parts.handled(incident));
    }

    /** A clock rang: records the end that passed. */
    public void ring(Incident incident, String clockId, String part, Instant at) {
        clocks.ring(Incident.TYPE, incident.id(), List.of(clockId), part, at);
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
