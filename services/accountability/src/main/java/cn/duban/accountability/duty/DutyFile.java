package cn.duban.accountability.duty;

import cn.duban.contracts.duty.DutyState;
import cn.duban.contracts.registry.DutyCycle;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/** Where a duty stands. Reading is for everybody, changing only for the steps of {@link Duty}. */
@MappedSuperclass
public abstract class DutyFile {
    @Id
    private String id;

    @Column(updatable = false)
    private String number;

    @Embedded
    private Obligation obligation;

    @Embedded
    private Seat seat;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private DutyCycle cycle;

    @Column(updatable = false)
    private LocalDate periodStart;

    @Column(updatable = false)
    private LocalDate periodEnd;

    @Enumerated(EnumType.STRING)
    private DutyState state = DutyState.OPEN;

    @Convert(converter = DutyLogJson.class)
    @ColumnTransformer(write = "?::jsonb")
    private DutyLog log;

    // Copies for lists and boards.
    private @Nullable String holderUsername;
    private @Nullable String holderName;
    private int filed;

    @Column(updatable = false)
    private OffsetDateTime armedAt;

    private OffsetDateTime dueAt;
    private @Nullable OffsetDateTime missedAt;
    private @Nullable OffsetDateTime doneAt;
    private @Nullable OffsetDateTime steppedAt;

    @Version
    private long version;

    protected DutyFile() {}

    DutyFile(String id, String number, Obligation obligation, Seat seat, Period period, DutyLog log, Run run) {
        this.id = id;
        this.number = number;
        this.obligation = obligation;
        this.seat = seat;
        this.cycle = period.cycle();
        this.periodStart = period.start();
        this.periodEnd = period.end();
        this.armedAt = run.armedAt();
        this.dueAt = run.dueAt();
        note(log);
    }

    /** When the platform armed it, which shifts nothing, and when it is due. */
    public record Run(OffsetDateTime armedAt, OffsetDateTime dueAt) {}

    /** Counts the version up, whatever the step changes. */
    public final void stepped(OffsetDateTime at) {
        steppedAt = at;
    }

    final void note(DutyLog changed) {
        log = changed;
        filed = changed.counting().size();
        holderUsername = changed.holder().map(Holder::username).orElse(null);
        holderName = changed.holder().map(Holder::name).orElse(null);
    }

    final void enter(DutyState next) {
        state = next;
    }

    final void runsUntil(OffsetDateTime due) {
        dueAt = due;
    }

    final void missed(OffsetDateTime end) {
        missedAt = missedAt == null ? end : missedAt;
    }

    final void done(@Nullable OffsetDateTime at) {
        doneAt = at;
    }

    public final String id() {
        return id;
    }

    public final String number() {
        return number;
    }

    public final Obligation obligation() {
        return obligation;
    }

    public final Seat seat() {
        return seat;
    }

    public final Period period() {
        return new Period(cycle, periodStart);
    }

    public final DutyState state() {
        return state;
    }

    public final DutyLog log() {
        return log;
    }

    /** How often evidence was filed that counts. */
    public final int filed() {
        return filed;
    }

    public final OffsetDateTime armedAt() {
        return armedAt;
    }

    public final OffsetDateTime dueAt() {
        return dueAt;
    }

    public final @Nullable OffsetDateTime missedAt() {
        return missedAt;
    }

    public final @Nullable OffsetDateTime doneAt() {
        return doneAt;
    }

    public final @Nullable OffsetDateTime steppedAt() {
        return steppedAt;
    }

    public final long version() {
        return version;
    }

    /** Post, duty and period, for lists and tasks. */
    public final String title() {
        return seat.text() + "：" + obligation.name() + "（" + period().text() + "）";
    }
}
