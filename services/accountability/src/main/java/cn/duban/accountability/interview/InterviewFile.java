package cn.duban.accountability.interview;

import cn.duban.accountability.cases.Subject;
import cn.duban.accountability.matter.Matter;
import cn.duban.accountability.matter.Place;
import cn.duban.casework.actor.Body;
import cn.duban.contracts.accountability.InterviewSnapshot;
import cn.duban.contracts.accountability.InterviewState;
import jakarta.persistence.Convert;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Where an interview stands. Reading is for everybody, changing only for the steps of {@link Interview}. */
@MappedSuperclass
public abstract class InterviewFile extends Matter {
    @Enumerated(EnumType.STRING)
    private InterviewState state;

    @Convert(converter = InterviewLogJson.class)
    @ColumnTransformer(write = "?::jsonb")
    private InterviewLog log;

    private @Nullable String caseId;
    private String interviewerId;
    private String interviewerName;

    // Copies for lists and scope.
    private String subjectKey;
    private String subjectOrganisation;
    private @Nullable String subjectHolder;
    private OffsetDateTime appointedAt;
    private int openCommitments;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> conflictedBodies = new ArrayList<>();

    protected InterviewFile() {}

    protected InterviewFile(Summoning summoning, InterviewLog log, OffsetDateTime at) {
        super(summoning.id(), summoning.number(), summoning.subject().name() + "约谈", summoning.place(), at);
        state = InterviewState.SUMMONED;
        caseId = summoning.caseId();
        interviewerId = summoning.interviewer().id();
        interviewerName = summoning.interviewer().name();
        Subject subject = summoning.subject();
        subjectKey = subject.key();
        subjectOrganisation = subject.organisation();
        subjectHolder = subject.holder() == null ? null : subject.holder().username();
        conflictedBodies = new ArrayList<>(summoning.conflicted());
        this.log = log;
        note(log);
    }

    /**
     * What a new interview begins with.
     *
     * @param caseId case it is a measure of, null when it stands by itself
     */
    public record Summoning(
            String id,
            String number,
            @Nullable String caseId,
            Subject subject,
            Place place,
            Body interviewer,
            List<String> conflicted) {}

    final void enter(InterviewState next) {
        state = next;
    }

    final void note(InterviewLog changed) {
        log = changed;
        appointedAt = changed.latest().appointedAt();
        openCommitments = (int)
                changed.commitments().stream().filter(one -> !one.accepted()).count();
    }

    /** The interview as events carry it. */
    public final InterviewSnapshot snapshot() {
        Subject subject = log.subject();
        return new InterviewSnapshot(
                id(),
                number(),
                title(),
                state,
                caseId,
                subject.kind(),
                subject.id(),
                subject.name(),
                subject.organisation(),
                interviewerId,
                appointedAt,
                (int) log.attendances().stream().filter(one -> !one.attended()).count(),
                openCommitments,
                place().divisionCode(),
                place().divisionName(),
                place().divisionPath(),
                dueAt(),
                version());
    }

    public final InterviewState state() {
        return state;
    }

    public final InterviewLog log() {
        return log;
    }

    public final @Nullable String caseId() {
        return caseId;
    }

    public final String interviewerId() {
        return interviewerId;
    }

    public final String interviewerName() {
        return interviewerName;
    }

    public final List<String> conflictedBodies() {
        return List.copyOf(conflictedBodies);
    }

    @Override
    public final String phase() {
        return state.name();
    }

    @Override
    public final String phaseLabel() {
        return switch (state) {
            case SUMMONED -> "已通知";
            case ABSENT -> "缺席";
            case ATTENDED -> "待整理纪要";
            case FOLLOW_UP -> "承诺跟踪";
            case CLOSED -> "已办结";
        };
    }
}
