package cn.duban.accountability.listing;

import cn.duban.accountability.cases.Subject;
import cn.duban.accountability.matter.Matter;
import cn.duban.accountability.matter.Place;
import cn.duban.contracts.accountability.ListingKind;
import cn.duban.contracts.accountability.ListingSnapshot;
import cn.duban.contracts.accountability.ListingState;
import jakarta.persistence.Convert;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Where a veto or a listing stands. Changing it is for the steps of {@link Listing} only. */
@MappedSuperclass
public abstract class ListingFile extends Matter {
    @Enumerated(EnumType.STRING)
    private ListingKind kind;

    @Enumerated(EnumType.STRING)
    private ListingState state;

    @Convert(converter = ListingLogJson.class)
    @ColumnTransformer(write = "?::jsonb")
    private ListingLog log;

    private String caseId;
    private String handlerId;
    private @Nullable String handlerPath;
    private String subjectKey;
    private String subjectId;
    private String subjectName;
    private String subjectOrganisation;
    private @Nullable String subjectHolder;
    private @Nullable Integer year;
    private LocalDate fromDay;
    private LocalDate untilDay;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> conflictedBodies = new ArrayList<>();

    protected ListingFile() {}

    protected ListingFile(Order order, ListingLog log, OffsetDateTime at) {
        super(order.id(), order.number(), order.title(), order.place(), at);
        kind = order.kind();
        state = ListingState.IN_FORCE;
        this.log = log;
        caseId = order.caseId();
        handlerId = order.handlerId();
        handlerPath = order.handlerPath();
        Subject subject = log.subject();
        subjectKey = subject.key();
        subjectId = subject.id();
        subjectName = subject.name();
        subjectOrganisation = subject.organisation();
        subjectHolder = subject.holder() == null ? null : subject.holder().username();
        year = order.year();
        fromDay = order.from();
        untilDay = order.until();
        conflictedBodies = new ArrayList<>(order.conflicted());
    }

    /** Case it comes from. */
    public String caseId() {
        return caseId;
    }

    /**
     * What a decided case orders.
     *
     * @param handlerPath path of the handler's division, whose level decides
     * @param year year a veto counts for
     */
    public record Order(
            String id,
            String number,
            ListingKind kind,
            String title,
            Place place,
            String caseId,
            String handlerId,
            @Nullable String handlerPath,
            @Nullable Integer year,
            LocalDate from,
            LocalDate until,
            List<String> conflicted) {}

    final void enter(ListingState next) {
        state = next;
    }

    final void note(ListingLog changed) {
        log = changed;
    }

    final void lasts(LocalDate until) {
        untilDay = until;
    }

    /** The listing as events carry it. */
    public final ListingSnapshot snapshot() {
        Subject subject = log.subject();
        return new ListingSnapshot(
                id(),
                number(),
                kind,
                state,
                caseId,
                subject.kind(),
                subject.id(),
                subject.name(),
                subject.organisation(),
                log.ground(),
                log.basis(),
                year,
                fromDay,
                untilDay,
                place().divisionCode(),
                place().divisionName(),
                place().divisionPath(),
                version());
    }

    public final ListingKind kind() {
        return kind;
    }

    public final ListingState state() {
        return state;
    }

    public final ListingLog log() {
        return log;
    }

    public final String handlerId() {
        return handlerId;
    }

    /** Path of the division whose level decides; that of the subject for listings of before. */
    public final String level() {
        return handlerPath == null ? place().divisionPath() : handlerPath;
    }

    public final @Nullable Integer year() {
        return year;
    }

    public final LocalDate from() {
        return fromDay;
    }

    public final LocalDate until() {
        return untilDay;
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
            case IN_FORCE -> "生效";
            case REMOVAL_ASKED -> "审查提前移出";
            case REMOVED -> "已移出";
            case EXPIRED -> "已期满";
        };
    }
}
