package cn.duban.incident.clocks;

import cn.duban.casework.file.WorkItem;
import cn.duban.casework.file.WorkItem.ClockNeed;
import cn.duban.casework.input.Days;
import cn.duban.contracts.incident.IncidentState;
import cn.duban.contracts.incident.ReportChannel;
import cn.duban.deadline.ArmRequest;
import cn.duban.deadline.Deadline;
import cn.duban.deadline.DeadlineService;
import cn.duban.deadline.Responsible;
import cn.duban.deadline.Subject;
import cn.duban.deadline.catalogue.ClockCatalogue;
import cn.duban.deadline.catalogue.UnknownClock;
import cn.duban.deadline.due.DueDates;
import cn.duban.incident.lifecycle.ClockIds;
import cn.duban.incident.lifecycle.Incident;
import cn.duban.incident.parts.CaseParts;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps the running clocks of an incident in step with what there is to do. Each counts from its statutory event. */
@ApplicationScoped
public class IncidentClocks {
    /** Kind of subject in the deadline module. */
    public static final String SUBJECT = "incident";

    private static final Duration ROUNDING = Duration.ofMillis(1);

    private final DeadlineService deadlines;
    private final ClockCatalogue catalogue;
    private final CaseParts parts;
    private final LateReports late;

    IncidentClocks(DeadlineService deadlines, ClockCatalogue catalogue, CaseParts parts, LateReports late) {
        this.deadlines = deadlines;
        this.catalogue = catalogue;
        this.parts = parts;
        this.late = late;
    }

    /**
     * Starts the clocks of an incident about to be filed, in one go; that of the report itself ends at once, in time or
     * late.
     *
     * @return those that run
     */
    public List<Deadline> filed(Incident incident) {
        Optional<ArmRequest> own = own(incident)
                .flatMap(clock ->
                        request(incident, clock, "", incident.reporter().organisationId()));
        List<ArmRequest> first = new ArrayList<>();
        own.ifPresent(first::add);
        wanted(incident).forEach(item -> request(incident, item).ifPresent(first::add));
        List<Deadline> all = deadlines.armFirst(first);
        if (own.isPresent()) {
            deadlines.meet(all.get(0).id(), incident.times().receivedAt().toInstant());
        }
        return settle(incident, all, incident.reporter().at());
    }

    /**
     * Ends what was done or fell away, starts what is called for, and finds what was late.
     *
     * @return those that run afterwards, missed ones included
     */
    public List<Deadline> follow(Incident incident, OffsetDateTime at) {
        List<WorkItem> wanted = wanted(incident);
        List<Deadline> all = new ArrayList<>(all(incident.id()));
        List<Deadline> open = open(all);
        open.stream()
                .filter(deadline -> wanted.stream().noneMatch(item -> serves(item, deadline)))
                .forEach(gone -> end(incident, gone));
        wanted.stream()
                .filter(item -> open.stream().noneMatch(deadline -> serves(item, deadline)))
                .forEach(item -> request(incident, item).ifPresent(request -> all.add(deadlines.arm(request))));
        return settle(incident, all, at);
    }

    private List<Deadline> settle(Incident incident, List<Deadline> all, OffsetDateTime at) {
        late.find(incident, all, at);
        List<Deadline> open = open(all);
        incident.runsUntil(open.stream()
                .map(Deadline::dueAt)
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .map(due -> due.atZone(Days.ZONE).toOffsetDateTime())
                .orElse(null));
        return open;
    }

    private List<WorkItem> wanted(Incident incident) {
        return parts.items(incident).stream()
                .filter(item -> item.clock() != null)
                .toList();
    }

    /** Everything ever armed for the incident, oldest first. */
    public List<Deadline> all(String incidentId) {
        return deadlines.of(SUBJECT, incidentId);
    }

    /** The running clock behind a task. */
    public Optional<Deadline> behind(List<Deadline> open, WorkItem item) {
        return open.stream().filter(deadline -> serves(item, deadline)).findFirst();
    }

    private static List<Deadline> open(List<Deadline> all) {
        return all.stream().filter(deadline -> deadline.state().open()).toList();
    }

    private boolean serves(WorkItem item, Deadline deadline) {
        ClockNeed clock = item.clock();
        return clock != null
                && clock.id().equals(deadline.clockId())
                && item.part().equals(deadline.part())
                && same(clock.anchor().toInstant(), deadline.anchorAt())
                && Objects.equals(variant(clock, deadline.responsible().divisionPath()), deadline.variant());
    }

    // The logs of cases begun before everything ticked in microseconds keep nanoseconds.
    private static boolean same(Instant one, Instant other) {
        return Duration.between(one, other).abs().compareTo(ROUNDING) < 0;
    }

    private void end(Incident incident, Deadline gone) {
        OffsetDateTime anchor = gone.anchorAt().atZone(Days.ZONE).toOffsetDateTime();
        Optional<OffsetDateTime> done = incident.state() == IncidentState.MERGED
                ? Optional.empty()
                : parts.doneAt(incident, gone.clockId(), gone.part(), anchor);
        if (done.isPresent()) {
            deadlines.meet(gone.id(), done.get().toInstant());
        } else {
            deadlines.cancel(gone.id(), incident.state() == IncidentState.MERGED ? "事故已并案" : "事项已变化或已转入下一环节");
        }
    }

    private Optional<ArmRequest> request(Incident incident, WorkItem item) {
        return request(incident, Objects.requireNonNull(item.clock()), item.part(), item.organisation());
    }

    private Optional<ArmRequest> request(
            Incident incident, ClockNeed clock, String part, @Nullable String organisation) {
        Instant anchor = clock.anchor().toInstant();
        if (!known(incident, clock, anchor)) {
            return Optional.empty();
        }
        Subject subject = new Subject(SUBJECT, incident.id(), incident.number(), incident.title());
        Responsible responsible = new Responsible(
                organisation, null, incident.leaderPosts(), incident.place().divisionPath());
        ArmRequest request =
                ArmRequest.of(clock.id(), subject, anchor, responsible).part(part);
        String variant = variant(clock, incident.place().divisionPath());
        return Optional.of(variant == null ? request : request.variant(variant));
    }

    // By the key whose rule holds: a grade that has no rule of its own changes nothing about a running clock.
    private @Nullable String variant(ClockNeed clock, String divisionPath) {
        LocalDate on = DueDates.dateOf(clock.anchor().toInstant());
        return catalogue.variant(clock.id(), divisionPath, on, clock.variant());
    }

    // Some clocks hold in one place only, none before its rule was made; a report is taken all the same.
    private boolean known(Incident incident, ClockNeed clock, Instant anchor) {
        try {
            catalogue.rule(clock.id(), incident.place().divisionPath(), DueDates.dateOf(anchor), clock.variant());
            return true;
        } catch (UnknownClock e) {
            return false;
        }
    }

    /** The clock of the report itself, where the report says when its sender learned of it. */
    private static Optional<ClockNeed> own(Incident incident) {
        OffsetDateTime known = incident.times().knownAt();
        boolean enterprise = incident.channel() == ReportChannel.ENTERPRISE;
        if (known == null || !enterprise && incident.channel() != ReportChannel.VILLAGE) {
            return Optional.empty();
        }
        String id = enterprise ? ClockIds.ENTERPRISE : ClockIds.VILLAGE;
        return Optional.of(new ClockNeed(id, incident.kind().name(), known, null));
    }
}
