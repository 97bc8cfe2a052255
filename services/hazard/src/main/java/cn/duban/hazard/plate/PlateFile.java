package cn.duban.hazard.plate;

import cn.duban.casework.actor.Body;
import cn.duban.contracts.hazard.PlateLevel;
import cn.duban.contracts.hazard.PlateState;
import cn.duban.hazard.lifecycle.Hazard;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/** Where a plate stands. Reading is for everybody, changing only for the steps of {@link Plate}. */
@MappedSuperclass
public abstract class PlateFile {
    @Id
    private String id = "";

    private String hazardId = "";
    private int round;
    private String number = "";

    @Enumerated(EnumType.STRING)
    private PlateState state = PlateState.PROPOSED;

    @Enumerated(EnumType.STRING)
    private PlateLevel level = PlateLevel.DISTRICT;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "office_id"))
    @AttributeOverride(name = "name", column = @Column(name = "office_name"))
    private Body office = new Body("", "");

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "seat_id"))
    @AttributeOverride(name = "name", column = @Column(name = "seat_name"))
    private @Nullable Body seat;

    private @Nullable String noticeNumber;
    private boolean published;
    private @Nullable OffsetDateTime rectifyBy;

    @Column(updatable = false)
    private OffsetDateTime proposedAt = OffsetDateTime.MIN;

    /** End of the clock that runs now; a copy for lists, kept by the clocks. */
    private @Nullable OffsetDateTime dueAt;

    @Convert(converter = PlateLogJson.class)
    @ColumnTransformer(write = "?::jsonb")
    private PlateLog steps = PlateLog.EMPTY;

    @Version
    private long version;

    protected PlateFile() {}

    protected PlateFile(String id, Hazard hazard, int round, Office office, PlateStep.Proposed proposal) {
        this.id = id;
        this.hazardId = hazard.id();
        this.round = round;
        this.number = hazard.number() + "-GP" + round;
        this.proposedAt = proposal.by().at();
        decidedBy(office);
        take(proposal, PlateState.PROPOSED);
    }

    final void take(PlateStep step, PlateState next) {
        steps = steps.with(step);
        state = next;
    }

    /** Steps beside the main way. */
    final void beside(PlateStep step) {
        take(step, state);
    }

    final void decidedBy(Office other) {
        level = other.level();
        office = other.body();
        seat = other.seat();
    }

    final void noticed(String officialNumber, OffsetDateTime due) {
        noticeNumber = officialNumber;
        published = false;
        rectifyBy = due;
    }

    final void rectifyUntil(OffsetDateTime due) {
        rectifyBy = due;
    }

    final void nowPublished() {
        published = true;
    }

    /** Copies the end of the clock that runs now. */
    final void runsUntil(@Nullable OffsetDateTime due) {
        dueAt = due;
    }

    public final String id() {
        return id;
    }

    public final String hazardId() {
        return hazardId;
    }

    public final int round() {
        return round;
    }

    public final String number() {
        return number;
    }

    public final PlateState state() {
        return state;
    }

    public final PlateLevel level() {
        return level;
    }

    public final Body office() {
        return office;
    }

    public final @Nullable Body seat() {
        return seat;
    }

    public final @Nullable String noticeNumber() {
        return noticeNumber;
    }

    public final boolean published() {
        return published;
    }

    public final @Nullable OffsetDateTime rectifyBy() {
        return rectifyBy;
    }

    public final OffsetDateTime proposedAt() {
        return proposedAt;
    }

    public final @Nullable OffsetDateTime dueAt() {
        return dueAt;
    }

    public final PlateLog steps() {
        return steps;
    }

    public final long version() {
        return version;
    }
}
