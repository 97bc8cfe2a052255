package cn.duban.accountability.cases;

import cn.duban.accountability.matter.Matter;
import cn.duban.casework.actor.Body;
import cn.duban.contracts.accountability.CaseSnapshot;
import cn.duban.contracts.accountability.CaseStage;
import cn.duban.contracts.accountability.CaseSubject;
import cn.duban.contracts.accountability.TriggerOutcome;
import jakarta.persistence.Convert;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Where a case stands. Reading is for everybody, changing only for the steps of {@link AccountabilityCase}. */
@MappedSuperclass
public abstract class CaseFile extends Matter {
    @Enumerated(EnumType.STRING)
    private CaseStage stage;

    @Enumerated(EnumType.STRING)
    private TriggerOutcome proposal;

    @Convert(converter = CaseLogJson.class)
    @ColumnTransformer(write = "?::jsonb")
    private CaseLog log = CaseLog.EMPTY;

    private String gatheredFor;
    private OffsetDateTime openedAt;
    private String handlerId;
    private String handlerName;
    /** Path of the division of the handler, which is the level that decides; null while nobody is named. */
    private @Nullable String handlerPath;

    // Copies for lists and scope.
    private boolean notified;
    private int facts;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> subjectKeys = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> subjectOrganisations = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> subjectHolders = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> conflictedBodies = new ArrayList<>();

    protected CaseFile() {}

    protected CaseFile(Opening opening, OffsetDateTime at) {
        super(opening.id(), opening.number(), opening.title(), opening.place(), at);
        stage = CaseStage.OPENED;
        proposal = TriggerOutcome.NOTE;
        gatheredFor = opening.subject().key();
        openedAt = at;
        handlerId = opening.handler().id();
        handlerName = opening.handler().name();
        handlerPath = opening.handlerPath();
        conflictedBodies = new ArrayList<>(opening.conflicted());
    }

    final void enter(CaseStage next) {
        stage = next;
    }

    final void propose(TriggerOutcome stronger) {
        proposal = stronger;
    }

    final void handledBy(Body to, String path) {
        handlerId = to.id();
        handlerName = to.name();
        handlerPath = path;
    }

    final void conflicted(List<String> more) {
        List<String> all = new ArrayList<>(conflictedBodies);
        more.stream().filter(body -> !all.contains(body)).forEach(all::add);
        conflictedBodies = all;
    }

    final void note(CaseLog changed) {
        log = changed;
        notified = changed.notice() != null;
        facts = changed.standing().size();
        subjectKeys = mapped(changed, Subject::key);
        // A holder of a post answers in person; colleagues learn nothing of it.
        subjectOrganisations = changed.subjects().stream()
                .filter(subject -> subject.holder() == null)
                .map(Subject::organisation)
                .distinct()
                .toList();
        subjectHolders = changed.subjects().stream()
                .map(Subject::holder)
                .filter(Objects::nonNull)
                .map(Holder::username)
                .distinct()
                .toList();
    }

    private static List<String> mapped(CaseLog log, java.util.function.Function<Subject, String> part) {
        return log.subjects().stream().map(part).distinct().toList();
    }

    /** The case as events carry it. */
    public final CaseSnapshot snapshot() {
        return new CaseSnapshot(
                id(),
                number(),
                title(),
                stage,
                proposal,
                log.subjects().stream().map(CaseFile::told).toList(),
                facts,
                place().divisionCode(),
                place().divisionName(),
                place().divisionPath(),
                handlerId,
                notified,
                openedAt,
                dueAt(),
                version());
    }

    private static CaseSubject told(Subject subject) {
        @Nullable Holder holder = subject.holder();
        return new CaseSubject(
                subject.kind(),
                subject.id(),
                subject.name(),
                subject.organisation(),
                holder == null ? null : holder.username());
    }

    public final CaseStage stage() {
        return stage;
    }

    /** What the rules propose; a person decides. */
    public final TriggerOutcome proposal() {
        return proposal;
    }

    public final CaseLog log() {
        return log;
    }

    public final String handlerId() {
        return handlerId;
    }

    public final String handlerName() {
        return handlerName;
    }

    public final @Nullable String handlerPath() {
        return handlerPath;
    }

    public final OffsetDateTime openedAt() {
        return openedAt;
    }

    /** Bodies whose people may not handle it. */
    public final List<String> conflictedBodies() {
        return List.copyOf(conflictedBodies);
    }

    @Override
    public final String phase() {
        return stage.name();
    }

    @Override
    public final String phaseLabel() {
        return StageLabels.of(stage);
    }
}
