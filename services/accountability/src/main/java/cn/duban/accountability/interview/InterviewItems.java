package cn.duban.accountability.interview;

import cn.duban.accountability.interview.InterviewLog.Attendance;
import cn.duban.accountability.interview.InterviewLog.Summons;
import cn.duban.accountability.matter.Groups;
import cn.duban.casework.actor.Actor;
import cn.duban.casework.actor.Signature;
import cn.duban.casework.file.WorkItem;
import cn.duban.casework.input.Days;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What waits for whom in an interview, and who may do it. */
public final class InterviewItems {
    public static final String RECEIVE_SUMMONS = "Task_ReceiveSummons";
    public static final String RECORD_ATTENDANCE = "Task_RecordAttendance";
    public static final String RESUMMON = "Task_Resummon";
    public static final String FILE_MINUTES = "Task_FileMinutes";
    public static final String FULFIL = "Task_Fulfil";
    public static final String CHECK = "Task_Check";

    /** Clocks in {@code seeds/clocks/accountability.yaml}. */
    public static final String HOLD_CLOCK = "interview.hold";

    public static final String RESUMMON_CLOCK = "interview.resummon";
    public static final String MINUTES_CLOCK = "interview.minutes";
    public static final String COMMITMENT_CLOCK = "interview.commitment";
    public static final String CHECK_CLOCK = "interview.commitment-check";

    private InterviewItems() {}

    static List<WorkItem> of(Interview one) {
        return switch (one.state()) {
            case SUMMONED -> summoned(one);
            case ABSENT -> List.of(own(one, RESUMMON, "再次通知约谈").within(RESUMMON_CLOCK, recordedAt(one)));
            case ATTENDED -> List.of(own(one, FILE_MINUTES, "提交约谈纪要").within(MINUTES_CLOCK, recordedAt(one)));
            case FOLLOW_UP ->
                one.log().commitments().stream()
                        .filter(promise -> !promise.accepted())
                        .map(promise -> promise(one, promise))
                        .toList();
            case CLOSED -> List.of();
        };
    }

    static boolean allows(Interview one, InterviewAction action, Actor actor) {
        return switch (action) {
            case RECEIVE_SUMMONS, FULFIL -> one.log().subject().answeredBy(actor, Groups.ANSWERERS);
            case RECORD_ATTENDANCE, RESUMMON, FILE_MINUTES, CHECK ->
                actor.hasAny(Groups.INTERVIEWERS) && actor.actsFor(one.interviewerId());
        };
    }

    static Optional<OffsetDateTime> doneAt(Interview one, String clockId, String part) {
        InterviewLog log = one.log();
        return switch (clockId) {
            case HOLD_CLOCK -> log.attendance().map(record -> record.by().at());
            case RESUMMON_CLOCK -> Optional.of(log.latest().by().at());
            case MINUTES_CLOCK ->
                Optional.ofNullable(log.minutes()).map(minutes -> minutes.by().at());
            case COMMITMENT_CLOCK ->
                promise(log, part).map(Commitment::reported).map(Signature::at);
            case CHECK_CLOCK -> promise(log, part).map(Commitment::checked).map(Signature::at);
            default -> Optional.empty();
        };
    }

    private static Optional<Commitment> promise(InterviewLog log, String part) {
        return log.commitments().stream().filter(one -> one.id().equals(part)).findFirst();
    }

    private static List<WorkItem> summoned(Interview one) {
        Summons summons = one.log().latest();
        List<WorkItem> items = new ArrayList<>();
        if (summons.received() == null) {
            items.add(WorkItem.of(
                    RECEIVE_SUMMONS,
                    "签收约谈通知",
                    Groups.ANSWERERS,
                    one.log().subject().organisation()));
        }
        items.add(own(one, RECORD_ATTENDANCE, "登记约谈到场情况")
                .within(HOLD_CLOCK, summons.by().at(), Days.of(summons.appointedAt())));
        return items;
    }

    private static WorkItem promise(Interview one, Commitment promise) {
        if (promise.waitsForCheck()) {
            return own(one, CHECK, "核查承诺落实：" + promise.text())
                    .part(promise.id())
                    .within(
                            CHECK_CLOCK,
                            Objects.requireNonNull(promise.reported()).at());
        }
        WorkItem item = WorkItem.of(
                        FULFIL,
                        "落实约谈承诺：" + promise.text(),
                        Groups.ANSWERERS,
                        one.log().subject().organisation())
                .part(promise.id());
        OffsetDateTime since = Objects.requireNonNull(one.log().minutes()).by().at();
        Signature checked = promise.checked();
        // Sent back after its last day: the clock of its promise is missed already.
        if (checked != null && Days.of(checked.at()).isAfter(promise.until())) {
            return item;
        }
        return item.within(COMMITMENT_CLOCK, checked == null ? since : checked.at(), promise.until());
    }

    private static WorkItem own(Interview one, String key, String name) {
        return WorkItem.of(key, name, Groups.INTERVIEWERS, one.interviewerId());
    }

    private static OffsetDateTime recordedAt(Interview one) {
        return one.log().attendance().map(Attendance::by).map(Signature::at).orElse(one.steppedAt());
    }
}
