package cn.duban.incident.lifecycle;

import cn.duban.casework.actor.Body;
import cn.duban.casework.actor.Signature;
import cn.duban.contracts.incident.FaultKind;
import cn.duban.contracts.incident.IncidentGrade;
import cn.duban.contracts.incident.IncidentState;
import cn.duban.contracts.incident.RelayLevel;
import jakarta.persistence.Convert;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Where an incident stands. Reading is for everybody, changing only for the steps of {@link Incident}. */
@MappedSuperclass
public abstract class IncidentFile extends IncidentReport {
    @Enumerated(EnumType.STRING)
    private IncidentState state;

    @Enumerated(EnumType.STRING)
    private @Nullable IncidentGrade grade;

    @Enumerated(EnumType.STRING)
    private @Nullable IncidentGrade confirmedGrade;

    @Enumerated(EnumType.STRING)
    private @Nullable IncidentGrade heldGrade;

    private boolean provisional;
    private boolean nearMiss;

    @Convert(converter = GradeFindingJson.class)
    @ColumnTransformer(write = "?::jsonb")
    private GradeFinding finding;

    @Convert(converter = CaseLogJson.class)
    @ColumnTransformer(write = "?::jsonb")
    private CaseLog log = CaseLog.EMPTY;

    // Copies for lists and statistics.
    private @Nullable Integer deaths;
    private @Nullable Integer missing;
    private @Nullable Integer seriousInjuries;
    private @Nullable Long lossFen;
    private String address = "";
    private @Nullable Double longitude;
    private @Nullable Double latitude;

    @Enumerated(EnumType.STRING)
    private @Nullable RelayLevel relayLevel;

    private boolean late;
    private boolean omitted;
    private @Nullable String handlerId;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> involvedIds = new ArrayList<>();

    private @Nullable String mergedInto;
    private @Nullable OffsetDateTime dueAt;
    private @Nullable OffsetDateTime steppedAt;

    @Version
    private long version;

    protected IncidentFile() {}

    protected IncidentFile(String id, String number, Filing filing, Signature reporter, GradeFinding finding) {
        super(id, number, filing, reporter);
        this.state = IncidentState.REPORTING;
        this.finding = finding;
        note(finding);
    }

    /** Copies the end of the clock that runs out next. */
    public final void runsUntil(@Nullable OffsetDateTime due) {
        dueAt = due;
    }

    /** Counts the version up, even where only the inquiry or the closure changes. */
    public final void stepped(OffsetDateTime at) {
        steppedAt = at;
    }

    final void enter(IncidentState next) {
        state = next;
    }

    final void joined(String into) {
        mergedInto = into;
    }

    /** Takes the grade a person answers for; it is no longer held. */
    final void confirmed(IncidentGrade decided) {
        confirmedGrade = decided;
        heldGrade = null;
    }

    /** What is said gives another grade: nobody has confirmed it yet. @param until held until then; null where none is */
    final void unconfirmed(@Nullable IncidentGrade until) {
        confirmedGrade = null;
        heldGrade = until;
    }

    final void note(GradeFinding found) {
        finding = found;
        IncidentGrade standing = standingGrade();
        grade = standing != null ? standing : found.grade();
        provisional = standing == null && found.provisional();
        nearMiss = found.nearMiss();
    }

    /** Stands whatever the figures give: confirmed, or held until somebody confirms that it is less. */
    final @Nullable IncidentGrade standingGrade() {
        return confirmedGrade != null ? confirmedGrade : heldGrade;
    }

    final void note(CaseLog changed) {
        log = changed;
        Figures figures = changed.latest().content().figures();
        deaths = figures.deaths();
        missing = figures.missing();
        seriousInjuries = figures.injured();
        lossFen = figures.lossFen();
        StatementContent content = changed.latest().content();
        address = content.place();
        longitude = content.longitude();
        latitude = content.latitude();
        relayLevel = changed.relay().reached();
        late = Involved.has(changed, FaultKind.LATE);
        omitted = Involved.has(changed, FaultKind.OMITTED);
        handlerId = Involved.handler(changed).map(Body::id).orElse(null);
        involvedIds = Involved.in(this, changed);
    }

    public final IncidentState state() {
        return state;
    }

    /**
     * The grade from before the figures were said to be less: it counts until somebody on duty confirms a lower one, so that
     * nobody makes an incident small by a word; null where the figures and the grade agree.
     */
    public final @Nullable IncidentGrade heldGrade() {
        return heldGrade;
    }

    /** Grade that counts: the one a person confirmed, else the one held, else the one the figures give. */
    public final @Nullable IncidentGrade grade() {
        return grade;
    }

    public final @Nullable IncidentGrade confirmedGrade() {
        return confirmedGrade;
    }

    public final boolean provisional() {
        return provisional;
    }

    public final GradeFinding finding() {
        return finding;
    }

    public final CaseLog log() {
        return log;
    }

    public final RelayChain relay() {
        return log.relay();
    }

    public final Figures figures() {
        return log.latest().content().figures();
    }

    public final @Nullable Danger danger() {
        return log.latest().content().danger();
    }

    /** When it happened: the earliest that any report of it says. */
    public final OffsetDateTime happenedAt() {
        List<Times> all = new ArrayList<>(List.of(times()));
        log.joined().forEach(joined -> all.add(joined.times()));
        return all.stream()
                .map(Times::occurredAt)
                .filter(Objects::nonNull)
                .min(OffsetDateTime::compareTo)
                .orElseGet(() -> all.stream()
                        .map(Times::happenedAt)
                        .min(OffsetDateTime::compareTo)
                        .orElseThrow());
    }

    /** When somebody of the body said something first, here or in a report merged into this; null where nobody did. */
    public final @Nullable OffsetDateTime heardFrom(String body) {
        return log.statements().stream()
                .filter(statement -> body.equals(statement.by().organisationId()))
                .map(Statement::receivedAt)
                .findFirst()
                .orElse(null);
    }

    /** Whether the body was found late and nobody has dismissed it. */
    public final boolean foundLate(String body) {
        return log.faults().stream()
                .anyMatch(fault -> fault.kind() == FaultKind.LATE
                        && body.equals(fault.organisation())
                        && fault.state() != FaultState.DISMISSED);
    }

    public final boolean late() {
        return late;
    }

    public final @Nullable String handlerId() {
        return handlerId;
    }

    public final @Nullable String mergedInto() {
        return mergedInto;
    }

    public final @Nullable OffsetDateTime dueAt() {
        return dueAt;
    }

    /** When the last step was taken, null before the first. */
    public final @Nullable OffsetDateTime steppedAt() {
        return steppedAt;
    }

    public final long version() {
        return version;
    }
}
