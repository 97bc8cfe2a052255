package cn.duban.accountability.cases;

import cn.duban.accountability.cases.Papers.Appeal;
import cn.duban.accountability.cases.Papers.Decision;
import cn.duban.accountability.cases.Papers.Investigation;
import cn.duban.accountability.cases.Papers.Notice;
import cn.duban.accountability.matter.Groups;
import cn.duban.casework.file.WorkItem;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What waits for whom in a case. */
public final class CaseItems {
    public static final String INVESTIGATE = "Task_Investigate";
    public static final String SERVE_NOTICE = "Task_ServeNotice";
    public static final String ANSWER = "Task_Answer";
    public static final String DECIDE = "Task_Decide";
    public static final String APPEAL = "Task_Appeal";
    public static final String REVIEW = "Task_Review";
    public static final String CARRY_OUT = "Task_CarryOut";
    public static final String CLOSE = "Task_Close";

    private CaseItems() {}

    static List<WorkItem> of(AccountabilityCase one) {
        return switch (one.stage()) {
            case OPENED -> List.of(handler(one, INVESTIGATE, "调查核实").within(CaseClockIds.INVESTIGATE, one.openedAt()));
            case INVESTIGATED ->
                List.of(handler(one, SERVE_NOTICE, "送达告知书").within(CaseClockIds.NOTICE, investigatedAt(one)));
            case NOTICE -> answers(one);
            case DEFENCE ->
                List.of(WorkItem.of(DECIDE, "作出问责决定", Groups.DECIDERS, null)
                        .within(
                                CaseClockIds.DECIDE,
                                Objects.requireNonNull(one.log().defenceEndedAt())));
            case DECISION -> appeals(one);
            case APPEAL ->
                List.of(WorkItem.of(REVIEW, "作出复核决定", Groups.DECIDERS, null)
                        .within(CaseClockIds.REVIEW, appealedAt(one)));
            case IN_FORCE -> inForce(one);
            case EXPIRED -> List.of(handler(one, CLOSE, "结案归档"));
            case CLOSED -> List.of();
        };
    }

    /** The end of the effect that lasts longest, once everything was carried out; empty where none lasts. */
    public static Optional<OffsetDateTime> effectsEnd(AccountabilityCase one) {
        List<Measure> measures = one.log().measures();
        return measures.stream().anyMatch(Measure::open)
                ? Optional.empty()
                : measures.stream()
                        .map(Measure::expiresAt)
                        .filter(Objects::nonNull)
                        .max(OffsetDateTime::compareTo);
    }

    static Optional<OffsetDateTime> doneAt(AccountabilityCase one, String clockId, String part) {
        CaseLog log = one.log();
        return switch (clockId) {
            case CaseClockIds.INVESTIGATE ->
                Optional.ofNullable(log.investigation()).map(found -> found.by().at());
            case CaseClockIds.NOTICE ->
                Optional.ofNullable(log.notice()).map(notice -> notice.by().at());
            case CaseClockIds.DECIDE ->
                Optional.ofNullable(log.decision())
                        .map(decision -> decision.by().at());
            case CaseClockIds.REVIEW ->
                Optional.ofNullable(log.review()).map(review -> review.by().at());
            case CaseClockIds.CARRY_OUT ->
                log.measures().stream()
                        .filter(measure -> measure.id().equals(part))
                        .map(Measure::doneBy)
                        .filter(Objects::nonNull)
                        .map(by -> by.at())
                        .findFirst();
            default -> Optional.empty();
        };
    }

    private static WorkItem handler(AccountabilityCase one, String key, String name) {
        return WorkItem.of(key, name, Groups.HANDLERS, one.handlerId());
    }

    private static List<WorkItem> answers(AccountabilityCase one) {
        Notice notice = Objects.requireNonNull(one.log().notice());
        return one.log().subjects().stream()
                .filter(subject -> !one.log().answered(subject.key()))
                .map(subject -> WorkItem.of(ANSWER, "陈述申辩", Groups.ANSWERERS, subject.organisation())
                        .part(subject.key())
                        .until(notice.answerBy()))
                .toList();
    }

    private static List<WorkItem> appeals(AccountabilityCase one) {
        Decision decision = Objects.requireNonNull(one.log().decision());
        return one.log().subjects().stream()
                .map(subject -> WorkItem.of(APPEAL, "可申请复核", Groups.ANSWERERS, subject.organisation())
                        .part(subject.key())
                        .until(decision.appealBy()))
                .toList();
    }

    private static List<WorkItem> inForce(AccountabilityCase one) {
        OffsetDateTime since = Objects.requireNonNull(one.log().inForceAt());
        List<WorkItem> open = one.log().measures().stream()
                .filter(Measure::open)
                .map(measure -> handler(one, CARRY_OUT, "执行" + MeasureLabels.of(measure.kind()))
                        .part(measure.id())
                        .within(CaseClockIds.CARRY_OUT, since))
                .toList();
        boolean lasts = effectsEnd(one).isPresent();
        return open.isEmpty() && !lasts ? List.of(handler(one, CLOSE, "结案归档")) : open;
    }

    private static OffsetDateTime investigatedAt(AccountabilityCase one) {
        Investigation found = Objects.requireNonNull(one.log().investigation());
        return found.by().at();
    }

    private static OffsetDateTime appealedAt(AccountabilityCase one) {
        Appeal appeal = Objects.requireNonNull(one.log().appeal());
        return appeal.by().at();
    }
}
