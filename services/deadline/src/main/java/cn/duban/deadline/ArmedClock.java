package cn.duban.deadline;

import cn.duban.deadline.catalogue.ClockRule;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is fixed when a deadline is armed; none of it ever changes. */
@MappedSuperclass
public abstract class ArmedClock {
    @Id
    private UUID id;

    @Embedded
    private Subject subject;

    @Column(name = "clock_id", updatable = false)
    private String clockId;

    @Column(name = "variant", updatable = false)
    private @Nullable String variant;

    @Column(name = "part", updatable = false)
    private String part;

    @Embedded
    private RuleCopy rule;

    @Embedded
    private Responsible responsible;

    @Column(name = "anchor_at", updatable = false)
    private Instant anchorAt;

    @Column(name = "armed_at", updatable = false)
    private Instant armedAt;

    @Version
    @Column(name = "version")
    private long version;

    /** For Hibernate. */
    protected ArmedClock() {}

    ArmedClock(ArmRequest request, ClockRule rule, Instant now) {
        this.id = UUID.randomUUID();
        this.subject = request.subject();
        this.clockId = request.clockId();
        this.variant = request.variant();
        this.part = request.part();
        this.rule = RuleCopy.of(rule);
        this.responsible = request.responsible();
        this.anchorAt = request.anchorAt();
        this.armedAt = now;
    }

    public UUID id() {
        return id;
    }

    public Subject subject() {
        return subject;
    }

    public String clockId() {
        return clockId;
    }

    public @Nullable String variant() {
        return variant;
    }

    /** Which of several of the kind that run side by side; empty where there is but one. */
    public String part() {
        return part;
    }

    public RuleCopy rule() {
        return rule;
    }

    public Responsible responsible() {
        return responsible;
    }

    /** Instant of the statutory event. */
    public Instant anchorAt() {
        return anchorAt;
    }

    /** When the platform started the clock; shifts nothing. */
    public Instant armedAt() {
        return armedAt;
    }

    public long version() {
        return version;
    }
}
