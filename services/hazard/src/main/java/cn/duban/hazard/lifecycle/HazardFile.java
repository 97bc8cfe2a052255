package cn.duban.hazard.lifecycle;

import cn.duban.contracts.hazard.HazardGrade;
import cn.duban.contracts.hazard.HazardState;
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
import java.util.List;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What is on file about a hazard. Reading is for everybody, changing only for the steps of {@link Hazard}. */
@MappedSuperclass
public abstract class HazardFile {
    @Id
    private String id;

    @Column(updatable = false)
    private String number;

    @Enumerated(EnumType.STRING)
    private HazardState state;

    @Enumerated(EnumType.STRING)
    private @Nullable HazardGrade grade;

    @Embedded
    private Finding finding;

    @Embedded
    private Matter matter;

    @Embedded
    private @Nullable Enterprise enterprise;

    @Embedded
    private Place place;

    @Embedded
    private Signature reporter;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "handler_id"))
    @AttributeOverride(name = "name", column = @Column(name = "handler_name"))
    private @Nullable Body handler;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "overseer_id"))
    @AttributeOverride(name = "name", column = @Column(name = "overseer_name"))
    private @Nullable Body overseer;

    private boolean gap;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> responsibleIds;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> leaderPosts;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> evidenceIds;

    @ColumnTransformer(write = "?::jsonb")
    @Column(name = "responsible", updatable = false)
    private String responsible;

    @Convert(converter = SuggestionJson.class)
    @ColumnTransformer(write = "?::jsonb")
    private Suggestion suggestion;

    @Convert(converter = StepLogJson.class)
    @ColumnTransformer(write = "?::jsonb")
    private StepLog steps = StepLog.EMPTY;

    /** End of the clock that runs now; a copy for lists, kept by the clocks. */
    private @Nullable OffsetDateTime dueAt;

    @Version
    private long version;

    protected HazardFile() {}

    protected HazardFile(String id, String number, Filing filing, Assignment assignment, Signature reporter) {
        this.id = id;
        this.number = number;
        this.state = HazardState.REPORTED;
        this.finding = filing.finding();
        this.matter = filing.matter();
        this.enterprise = filing.enterprise();
        this.place = filing.place();
        this.reporter = reporter;
        this.handler = assignment.handler();
        this.overseer = assignment.overseer();
        this.gap = assignment.gap();
        this.responsibleIds = List.copyOf(assignment.bodies());
        this.leaderPosts = List.copyOf(assignment.leaderPosts());
        this.evidenceIds = List.copyOf(filing.evidenceIds());
        this.responsible = assignment.answer();
        this.suggestion = filing.suggestion();
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

    public final String id() {
        return id;
    }

    public final String number() {
        return number;
    }

    public final HazardState state() {
        return state;
    }

    public final @Nullable HazardGrade grade() {
        return grade;
    }

    public final Matter matter() {
        return matter;
    }

    public final @Nullable Enterprise enterprise() {
        return enterprise;
    }

    public final Place place() {
        return place;
    }

    public final Signature reporter() {
        return reporter;
    }

    public final Finding finding() {
        return finding;
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

    public final List<String> responsibleIds() {
        return responsibleIds;
    }

    public final List<String> leaderPosts() {
        return leaderPosts;
    }

    public final List<String> evidenceIds() {
        return evidenceIds;
    }

    public final String responsible() {
        return responsible;
    }

    public final Suggestion suggestion() {
        return suggestion;
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
