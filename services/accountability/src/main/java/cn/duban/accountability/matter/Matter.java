package cn.duban.accountability.matter;

import cn.duban.casework.actor.Actor;
import cn.duban.casework.cases.CaseFacts;
import cn.duban.casework.file.Handled;
import cn.duban.casework.file.StepKind;
import jakarta.persistence.Embedded;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something people handle step by step, with tasks, clocks, events and perhaps a process behind it. */
@MappedSuperclass
public abstract class Matter extends StepNotes implements Handled {
    @Id
    private String id;

    private String number;
    private String title;

    @Embedded
    private Place place;

    private @Nullable OffsetDateTime dueAt;
    private OffsetDateTime steppedAt;

    @Version
    private long version;

    protected Matter() {}

    protected Matter(String id, String number, String title, Place place, OffsetDateTime at) {
        this.id = id;
        this.number = number;
        this.title = title;
        this.place = place;
        this.steppedAt = at;
    }

    /** Kind of aggregate in events, clocks and audit, for example {@code case}. */
    public abstract String type();

    /** Where it stands, by the name of its state. */
    public abstract String phase();

    /** Chinese name of where it stands. */
    public abstract String phaseLabel();

    /** Whether the person may take the step, by role and body. */
    public abstract boolean allows(StepKind action, Actor actor);

    /** Whether the matter is open to the step, whoever takes it. */
    public abstract boolean open(StepKind action);

    /** Every step there is. */
    public abstract List<StepKind> actions();

    /**
     * Refuses somebody who may not handle it whatever their role, because it is about themselves or their own body.
     *
     * @throws cn.duban.platform.problem.ForbiddenProblem then
     */
    public abstract void checkConflict(StepKind action, Actor actor);

    @Override
    public final void runsUntil(@Nullable OffsetDateTime due) {
        dueAt = due;
    }

    /** Counts the version up. */
    public final void stepped(OffsetDateTime at) {
        steppedAt = at;
    }

    public final String id() {
        return id;
    }

    public final String number() {
        return number;
    }

    public final String title() {
        return title;
    }

    @Override
    public final CaseFacts facts() {
        return new CaseFacts(type(), id, number, title, place.divisionPath(), place.divisionName());
    }

    public final Place place() {
        return place;
    }

    public final @Nullable OffsetDateTime dueAt() {
        return dueAt;
    }

    public final OffsetDateTime steppedAt() {
        return steppedAt;
    }

    public final long version() {
        return version;
    }
}
