package cn.duban.accountability.duty;

import cn.duban.casework.input.Days;
import cn.duban.contracts.registry.RecurringDutyChanged;
import cn.duban.deadline.ArmRequest;
import cn.duban.deadline.Deadline;
import cn.duban.deadline.DeadlineService;
import cn.duban.deadline.Responsible;
import cn.duban.deadline.State;
import cn.duban.deadline.Subject;
import cn.duban.deadline.catalogue.ClockCatalogue;
import cn.duban.deadline.catalogue.ClockRule;
import cn.duban.deadline.due.DueDates;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** The clocks of duties: that of the period, and that of evidence sent back. */
@ApplicationScoped
public class DutyClocks {
    /** Kind of subject in the deadline module. */
    public static final String SUBJECT = "duty";

    /** For a duty whose document names its period only; with the cycle as variant. */
    static final String GENERAL = "leadership.recurring-duty";

    static final String CORRECT = "leadership.evidence.correct";
    static final String CHECK = "leadership.evidence.check";

    private final DeadlineService deadlines;
    private final ClockCatalogue catalogue;
    private final DueDates dueDates;

    DutyClocks(DeadlineService deadlines, ClockCatalogue catalogue, DueDates dueDates) {
        this.deadlines = deadlines;
        this.catalogue = catalogue;
        this.dueDates = dueDates;
    }

    /** The clock a duty is due by: its own where that holds at the place in the period, else the general one. */
    public String clockOf(RecurringDutyChanged duty, String divisionPath, LocalDate on) {
        String own = duty.clock();
        return own != null && holds(own, divisionPath, on) ? own : GENERAL;
    }

    /** Its end. */
    public OffsetDateTime dueOf(String clockId, String divisionPath, Period period) {
        ClockRule rule = catalogue.rule(
                clockId, divisionPath, period.start(), period.cycle().name());
        return china(dueDates.due(rule, period.beginsAt()));
    }

    /** Starts the clocks of duties that are created in this transaction. */
    public void armed(List<Duty> duties) {
        deadlines.armFirst(duties.stream().map(this::ofPeriod).toList());
    }

    /** As much was done as the clock asked for. */
    public void met(Duty duty, OffsetDateTime at) {
        open(duty).forEach(deadline -> deadlines.meet(deadline.id(), at.toInstant()));
    }

    /** The end passed; false where the clock is not to be booked as missed, or not yet. */
    public boolean missed(Duty duty, Instant now) {
        List<Deadline> open = deadlines.openHeld(SUBJECT, duty.id());
        open.forEach(deadline -> deadlines.miss(deadline.id(), now));
        return open.stream().allMatch(deadline -> deadline.state() == State.MISSED);
    }

    /** End of the clock that runs. */
    Optional<OffsetDateTime> runningEnd(Duty duty) {
        return open(duty).stream()
                .filter(deadline -> deadline.state() == State.ARMED)
                .flatMap(deadline -> Optional.ofNullable(deadline.dueAt()).stream())
                .map(DutyClocks::china)
                .findFirst();
    }

    /** The duty lost its object. */
    public void cancelled(Duty duty, String reason) {
        deadlines.cancelAll(SUBJECT, duty.id(), reason);
    }

    /** End of the clock by which evidence sent back now is to be corrected: that of the period where it still runs. */
    public OffsetDateTime correctionDue(Duty duty, OffsetDateTime at) {
        OffsetDateTime period = dueOf(duty.obligation().clockId(), duty.seat().divisionPath(), duty.period());
        return at.isAfter(period) ? end(CORRECT, duty, at) : period;
    }

    /** Starts that clock, where none runs. */
    public void corrects(Duty duty, OffsetDateTime at) {
        if (!open(duty).isEmpty()) {
            return;
        }
        OffsetDateTime period = dueOf(duty.obligation().clockId(), duty.seat().divisionPath(), duty.period());
        deadlines.arm(
                at.isAfter(period)
                        ? ArmRequest.of(CORRECT, subject(duty), at.toInstant(), responsible(duty))
                        : ofPeriod(duty));
    }

    /** Last instant at which evidence filed then may be sent back. */
    public OffsetDateTime checkedUntil(Duty duty, OffsetDateTime filedAt) {
        return end(CHECK, duty, filedAt);
    }

    /** Everything ever armed for the duty, oldest first. */
    public List<Deadline> all(String dutyId) {
        return deadlines.of(SUBJECT, dutyId);
    }

    private List<Deadline> open(Duty duty) {
        return all(duty.id()).stream()
                .filter(deadline -> deadline.state().open())
                .toList();
    }

    private ArmRequest ofPeriod(Duty duty) {
        return ArmRequest.of(
                        duty.obligation().clockId(),
                        subject(duty),
                        duty.period().beginsAt(),
                        responsible(duty))
                .variant(duty.period().cycle().name());
    }

    private OffsetDateTime end(String clockId, Duty duty, OffsetDateTime at) {
        ClockRule rule = catalogue.rule(clockId, duty.seat().divisionPath(), DueDates.dateOf(at.toInstant()), null);
        return china(dueDates.due(rule, at.toInstant()));
    }

    private boolean holds(String clockId, String divisionPath, LocalDate on) {
        return catalogue.find(clockId, divisionPath, on, null).isPresent();
    }

    private static Subject subject(Duty duty) {
        return new Subject(SUBJECT, duty.id(), duty.number(), duty.title());
    }

    private static Responsible responsible(Duty duty) {
        Seat seat = duty.seat();
        return new Responsible(seat.organisationId(), seat.postId(), seat.leaderPosts(), seat.divisionPath());
    }

    private static OffsetDateTime china(Instant at) {
        return at.atZone(Days.ZONE).toOffsetDateTime();
    }
}
