package cn.duban.accountability.interview;

import cn.duban.accountability.interview.InterviewLog.Attendance;
import cn.duban.accountability.interview.InterviewLog.Minutes;
import cn.duban.accountability.interview.InterviewLog.Summons;
import cn.duban.accountability.matter.Bases;
import cn.duban.accountability.matter.Place;
import cn.duban.casework.actor.Actor;
import cn.duban.casework.actor.Signature;
import cn.duban.casework.file.StepKind;
import cn.duban.casework.file.WorkItem;
import cn.duban.casework.input.Days;
import cn.duban.casework.input.Refusals;
import cn.duban.contracts.Basis;
import cn.duban.contracts.accountability.CommitmentChecked;
import cn.duban.contracts.accountability.CommitmentFulfilled;
import cn.duban.contracts.accountability.InterviewAttendanceRecorded;
import cn.duban.contracts.accountability.InterviewClosed;
import cn.duban.contracts.accountability.InterviewMinutesFiled;
import cn.duban.contracts.accountability.InterviewState;
import cn.duban.contracts.accountability.InterviewSummoned;
import cn.duban.contracts.accountability.InterviewSummonsReceived;
import cn.duban.platform.problem.ForbiddenProblem;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** An interview (约谈) from summons to the last promise kept. */
@Entity
@Table(name = "interview")
public class Interview extends InterviewFile {
    /** Kind of aggregate in events, clocks and audit. */
    public static final String TYPE = "interview";

    protected Interview() {}

    private Interview(Summoning summoning, String reason, Summons summons) {
        super(
                summoning,
                new InterviewLog(summoning.subject(), reason, List.of(summons), List.of(), null, List.of()),
                summons.by().at());
        tellSummoned(summons.by());
    }

    /** Summons somebody. */
    public static Interview summon(Summoning summoning, String reason, Summons summons) {
        checkAppointment(summons, summoning.place());
        return new Interview(summoning, reason, summons);
    }

    /** The summons was received. */
    public void receive(Signature by) {
        if (log().latest().received() != null) {
            throw Refusals.conflict("summons-received", "已签收", "本次约谈通知已经签收");
        }
        note(log().received(by));
        tell(() -> new InterviewSummonsReceived(snapshot(), by.username(), by.at()));
    }

    /** Who was summoned came, or did not. */
    public void attend(Attendance attendance) {
        Signature by = attendance.by();
        if (by.at().isBefore(log().latest().appointedAt())) {
            throw Refusals.refuse("before-appointment", "约谈尚未开始", "attended", "约谈时间未到，不能登记到场情况", basis(by));
        }
        note(log().attended(attendance));
        enter(attendance.attended() ? InterviewState.ATTENDED : InterviewState.ABSENT);
        tell(() -> new InterviewAttendanceRecorded(snapshot(), by.username(), by.at(), attendance.attended()));
    }

    /** Summons again after an absence. */
    public void summonAgain(Summons summons) {
        checkAppointment(summons, place());
        note(log().summoned(summons));
        enter(InterviewState.SUMMONED);
        tellSummoned(summons.by());
    }

    /** Files the minutes with what was promised. */
    public void file(Minutes minutes, List<Commitment> promised) {
        Signature by = minutes.by();
        promised.forEach(one -> {
            if (one.until().isBefore(Days.of(by.at()))) {
                throw Refusals.refuse("commitment-past", "承诺期限有误", "until", "承诺事项的完成日期已过", basis(by));
            }
        });
        note(log().minuted(minutes, promised));
        enter(promised.isEmpty() ? InterviewState.CLOSED : InterviewState.FOLLOW_UP);
        tell(() -> new InterviewMinutesFiled(snapshot(), by.username(), by.at(), promised.size()));
        closeIfDone(by);
    }

    /** Reports a promise as kept. */
    public void fulfil(String commitmentId, String result, List<String> evidence, Signature by) {
        Commitment one = commitment(commitmentId);
        if (!one.open()) {
            throw Refusals.conflict("commitment-not-open", "不能重复报告", "该承诺事项已报告或已核查通过");
        }
        note(log().commitment(one.reported(by, result, evidence)));
        tell(() -> new CommitmentFulfilled(snapshot(), by.username(), by.at(), commitmentId));
    }

    /** Checks a promise; one that was not kept is open again. */
    public void check(String commitmentId, boolean kept, String opinion, Signature by) {
        Commitment one = commitment(commitmentId);
        if (!one.waitsForCheck()) {
            throw Refusals.conflict("commitment-not-reported", "没有待核查的报告", "该承诺事项尚未报告落实，不能核查");
        }
        note(log().commitment(one.checked(by, kept, opinion)));
        tell(() -> new CommitmentChecked(snapshot(), by.username(), by.at(), commitmentId, kept));
        if (log().commitments().stream().allMatch(Commitment::accepted)) {
            enter(InterviewState.CLOSED);
        }
        closeIfDone(by);
    }

    private void closeIfDone(Signature by) {
        if (state() == InterviewState.CLOSED) {
            tell(() -> new InterviewClosed(snapshot(), by.username(), by.at()));
        }
    }

    private void tellSummoned(Signature by) {
        tell(() -> new InterviewSummoned(snapshot(), by.username(), by.at()));
    }

    private Commitment commitment(String id) {
        return log().commitments().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusals.refuse("unknown-commitment", "承诺事项有误", "commitmentId", "没有这项承诺", null));
    }

    private Basis basis(Signature by) {
        return Bases.interview(place(), Days.of(by.at()));
    }

    private static void checkAppointment(Summons summons, Place place) {
        if (!summons.appointedAt().isAfter(summons.by().at())) {
            throw Refusals.refuse(
                    "appointment-past",
                    "约谈时间有误",
                    "appointedAt",
                    "约谈时间应在通知之后",
                    Bases.interview(place, Days.of(summons.by().at())));
        }
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public List<WorkItem> items() {
        return InterviewItems.of(this);
    }

    @Override
    public boolean allows(StepKind action, Actor actor) {
        return action instanceof InterviewAction step && InterviewItems.allows(this, step, actor);
    }

    @Override
    public boolean open(StepKind action) {
        return action instanceof InterviewAction step && step.allowedIn(state());
    }

    @Override
    public List<StepKind> actions() {
        return List.of(InterviewAction.values());
    }

    @Override
    public void checkConflict(StepKind action, Actor actor) {
        boolean subjectsOwn = action == InterviewAction.RECEIVE_SUMMONS || action == InterviewAction.FULFIL;
        if (!subjectsOwn && conflictedBodies().stream().anyMatch(actor::actsFor)) {
            throw new ForbiddenProblem("conflict-of-interest", "应当回避", "您所在的机构是被约谈对象，不能办理", List.of(), Bases.WITHDRAW);
        }
    }

    @Override
    public Optional<OffsetDateTime> doneAt(String clockId, String part, OffsetDateTime anchor) {
        return InterviewItems.doneAt(this, clockId, part);
    }
}
