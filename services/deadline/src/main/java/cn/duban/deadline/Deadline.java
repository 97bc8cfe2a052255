package cn.duban.deadline;

import cn.duban.contracts.deadline.DeadlineQuestion;
import cn.duban.contracts.deadline.DeadlineReminded;
import cn.duban.deadline.catalogue.ClockRule;
import cn.duban.deadline.catalogue.PauseReason;
import cn.duban.deadline.due.DueDates;
import cn.duban.deadline.due.End;
import cn.duban.deadline.due.Reminders.Scheduled;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A clock that was started for one subject; the database too refuses to change its statutory times. */
@Entity
@Table(name = "deadline")
public class Deadline extends ArmedClock {
    @Column(name = "original_due_at")
    private @Nullable Instant originalDueAt;

    @Column(name = "due_at")
    private @Nullable Instant dueAt;

    @Column(name = "remind_at")
    private @Nullable Instant remindAt;

    @Column(name = "reminders")
    @Convert(converter = ReminderList.class)
    private List<Scheduled> reminders = List.of();

    @Column(name = "state")
    @Enumerated(EnumType.STRING)
    private State state = State.UNSCHEDULED;

    @Column(name = "missed_at")
    private @Nullable Instant missedAt;

    @Column(name = "met_at")
    private @Nullable Instant metAt;

    @Column(name = "met_late")
    private boolean metLate;

    @Embedded
    private Reckoned reckoned = new Reckoned(false, null, false);

    @Embedded
    private @Nullable Question question;

    @Column(name = "reckonings")
    @Convert(converter = ReckoningList.class)
    private List<Reckoning> reckonings = List.of();

    @ElementCollection
    @CollectionTable(name = "deadline_pause", joinColumns = @JoinColumn(name = "deadline_id"))
    @OrderColumn(name = "position")
    private List<Pause> pauses = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "deadline_extension", joinColumns = @JoinColumn(name = "deadline_id"))
    @OrderColumn(name = "position")
    private List<Extension> extensions = new ArrayList<>();

    /** For Hibernate. */
    protected Deadline() {}

    Deadline(ArmRequest request, ClockRule rule, Instant now) {
        super(request, rule, now);
        this.reckoned = new Reckoned(false, null, request.chosenDate() != null);
    }

    /** Sets the first end. @param calendar number of the calendar it was counted by; null where it rests on none */
    void schedule(End due, @Nullable Long calendar, List<Scheduled> upcoming) {
        require(state == State.UNSCHEDULED);
        originalDueAt = due.at();
        state = State.ARMED;
        reckoned = reckoned.by(calendar, due.provisional());
        runUntil(due.at(), upcoming);
    }

    /** Counts the end anew, with a line of history; a paused clock goes on standing still. */
    void reckon(Reckoning line, @Nullable Long calendar, List<Scheduled> upcoming) {
        require(state == State.UNSCHEDULED || state == State.ARMED || state == State.PAUSED);
        if (state == State.UNSCHEDULED) {
            state = State.ARMED;
        }
        if (originalDueAt == null || reckoned.provisional()) {
            originalDueAt = line.firstDueAt();
        }
        reckonings = Stream.concat(reckonings.stream(), Stream.of(line)).toList();
        reckoned = reckoned.by(calendar, line.provisional());
        runUntil(line.dueAt(), upcoming);
    }

    /** Looked at by this calendar, which changes nothing. */
    void counted(long calendar) {
        reckoned = reckoned.by(calendar, reckoned.provisional());
    }

    /** The end passed, and it is not for the clock to say that it was missed; false when that is known already. */
    boolean ask(DeadlineQuestion why, Instant at) {
        if (question != null || missedAt != null || dueAt == null) {
            return false;
        }
        question = Question.of(why, at);
        upcoming(List.of());
        return true;
    }

    /** A person found that it was missed, whatever was done since. */
    void foundMissed(Finding finding, Instant at) {
        question = Objects.requireNonNull(question).answered(finding, at);
        missedAt = dueAt;
        metLate = state == State.MET;
        state = state == State.ARMED ? State.MISSED : state;
    }

    /** A person found that it was not missed; what is still to be done then runs until a new end. */
    void excused(Finding finding, Instant at, List<Scheduled> upcoming) {
        Instant until = finding.until();
        if (state == State.ARMED && until != null) {
            extensions.add(new Extension(Objects.requireNonNull(dueAt), until, finding.by(), finding.reason(), at));
            question = null;
            runUntil(until, upcoming);
        } else {
            question = Objects.requireNonNull(question).answered(finding, at);
        }
    }

    /** Whether its end passed and could be booked as missed: certain, not asked about, and nothing done. */
    boolean over(Instant at) {
        return state == State.ARMED
                && question == null
                && !reckoned.provisional()
                && dueAt != null
                && DueDates.late(at, dueAt);
    }

    /** Takes the reminders that are due; the code of the latest of them, nothing after an end that is certain. */
    @Nullable String remind(Instant at) {
        String code = null;
        List<Scheduled> left = new ArrayList<>(reminders);
        boolean running = state == State.ARMED
                && question == null
                && dueAt != null
                && (reckoned.provisional() || !at.isAfter(dueAt));
        while (running && !left.isEmpty() && !left.get(0).at().isAfter(at)) {
            code = left.remove(0).code();
        }
        upcoming(left);
        return code;
    }

    /** Records that the end passed; false when it did not, or when that is known already. */
    boolean miss(Instant at) {
        if (!over(at)) {
            return false;
        }
        missedAt = dueAt;
        state = State.MISSED;
        upcoming(List.of());
        return true;
    }

    /** Records that the duty was done; call {@link #miss} first, which tells whether it was late. */
    boolean meet(Instant at) {
        if (!state.open()) {
            return false;
        }
        metLate = state == State.MISSED;
        metAt = at;
        state = State.MET;
        upcoming(List.of());
        return true;
    }

    boolean cancel() {
        if (!state.open()) {
            return false;
        }
        state = State.CANCELLED;
        upcoming(List.of());
        return true;
    }

    void pause(PauseReason reason, Instant at) {
        require(state == State.ARMED);
        pauses.add(new Pause(reason, at, null));
        state = State.PAUSED;
    }

    void resume(Instant at, Instant due, List<Scheduled> upcoming) {
        require(state == State.PAUSED);
        int last = pauses.size() - 1;
        pauses.set(last, pauses.get(last).until(at));
        state = State.ARMED;
        runUntil(due, upcoming);
    }

    void extend(Extension extension, List<Scheduled> upcoming) {
        require(state == State.ARMED);
        extensions.add(extension);
        reckoned = reckoned.by(reckoned.calendar(), false);
        runUntil(extension.dueAt(), upcoming);
    }

    private void runUntil(Instant due, List<Scheduled> upcoming) {
        dueAt = due;
        Stream<Scheduled> end = reckoned.provisional()
                ? Stream.of(new Scheduled(DeadlineReminded.PROVISIONAL_END, due.truncatedTo(ChronoUnit.SECONDS)))
                : Stream.empty();
        upcoming(Stream.concat(upcoming.stream(), end).toList());
    }

    private void upcoming(List<Scheduled> upcoming) {
        reminders = List.copyOf(upcoming);
        remindAt = upcoming.isEmpty() ? null : upcoming.get(0).at();
    }

    private void require(boolean holds) {
        if (!holds) {
            throw new IllegalStateException("Deadline " + id() + " is " + state);
        }
    }

    public @Nullable Instant originalDueAt() {
        return originalDueAt;
    }

    /** The end; absent only while the year's holiday notice is not loaded. */
    public @Nullable Instant dueAt() {
        return dueAt;
    }

    /** First instant at which the clock counts as missed: for timers. Absent as {@link #dueAt} is. */
    public @Nullable Instant timerAt() {
        return dueAt == null ? null : dueAt.plusSeconds(1);
    }

    public @Nullable Instant remindAt() {
        return remindAt;
    }

    public State state() {
        return state;
    }

    public @Nullable Instant missedAt() {
        return missedAt;
    }

    public @Nullable Instant metAt() {
        return metAt;
    }

    public boolean metLate() {
        return metLate;
    }

    public Reckoned reckoned() {
        return reckoned;
    }

    /** 待认定: why a person has to find whether it was missed, and what was found; null where nobody has to. */
    public @Nullable Question question() {
        return question;
    }

    /** Each time it was counted anew, oldest first. */
    public List<Reckoning> reckonings() {
        return reckonings;
    }

    /** End of the clock's own length as counted last, before pauses and extensions. */
    Instant firstDueAt() {
        return reckonings.isEmpty()
                ? Objects.requireNonNull(originalDueAt)
                : reckonings.get(reckonings.size() - 1).firstDueAt();
    }

    public List<Pause> pauses() {
        return List.copyOf(pauses);
    }

    public List<Extension> extensions() {
        return List.copyOf(extensions);
    }
}
