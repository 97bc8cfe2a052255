package cn.duban.hazard.lifecycle;

import cn.duban.casework.actor.Body;
import cn.duban.casework.actor.Signature;
import cn.duban.contracts.hazard.HazardGrade;
import cn.duban.contracts.hazard.HazardSource;
import cn.duban.contracts.hazard.HazardState;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.List;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/** Where a hazard stands. Reading is for everybody, changing only for the steps of {@link Hazard}. */
@MappedSuperclass
public abstract class HazardFile extends HazardReport {
    private static final List<Class<? extends Step>> TELLING =
            List.of(Step.Ordered.class, Step.WorkStopped.class, Step.CutOffApproved.class, Step.PenaltyRecorded.class);

    @Enumerated(EnumType.STRING)
    private HazardState state;

    @Enumerated(EnumType.STRING)
    private @Nullable HazardGrade grade;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "handler_id"))
    @AttributeOverride(name = "name", column = @Column(name = "handler_name"))
    private @Nullable Body handler;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "overseer_id"))
    @AttributeOverride(name = "name", column = @Column(name = "overseer_name"))
    private @Nullable Body overseer;

    private boolean gap;

    /** Whether the enterprise knows of it; what somebody reported against it it learns with the first measure. */
    private boolean told;

    @Convert(converter = StepLogJson.class)
    @ColumnTransformer(write = "?::jsonb")
    private StepLog steps = StepLog.EMPTY;

    /** End of the clock that runs now; a copy for lists, kept by the clocks. */
    private @Nullable OffsetDateTime dueAt;

    @Version
    private long version;

    protected HazardFile() {}

    protected HazardFile(String id, String number, Filing filing, Assignment assignment, Signature reporter) {
        super(id, number, filing, assignment, reporter);
        this.state = HazardState.REPORTED;
        this.handler = assignment.handler();
        this.overseer = assignment.overseer();
        this.gap = assignment.gap();
        this.told = filing.finding().source() != HazardSource.TIP_OFF;
    }

    /** Whether state and pending matters allow the step, whoever takes it. */
    public final boolean open(HazardAction action) {
        return StepGuard.open(this, action);
    }

    /** Whether the 安委办 must name the body first: nobody leads, or two bodies refused. */
    public final boolean awaitsRuling() {
        return StepGuard.awaitsRuling(this);
    }

    final void take(Step step, HazardState next) {
        steps = steps.with(step);
        state = next;
        told |= TELLING.stream().anyMatch(kind -> kind.isInstance(step));
    }

    final void graded(HazardGrade decided) {
        grade = decided;
    }

    final void handledBy(Body body) {
        handler = body;
    }

    /** Copies the end of the clock that runs now. */
    public final void runsUntil(@Nullable OffsetDateTime due) {
        dueAt = due;
    }

    public final HazardState state() {
        return state;
    }

    public final @Nullable HazardGrade grade() {
        return grade;
    }

    final boolean gap() {
        return gap;
    }

    public final @Nullable Body handler() {
        return handler;
    }

    public final @Nullable Body overseer() {
        return overseer;
    }

    public final StepLog steps() {
        return steps;
    }

    public final @Nullable OffsetDateTime dueAt() {
        return dueAt;
    }

    public final long version() {
        return version;
    }
}
