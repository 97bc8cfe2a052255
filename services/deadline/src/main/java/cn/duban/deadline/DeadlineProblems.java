package cn.duban.deadline;

import cn.duban.deadline.catalogue.ClockRule;
import cn.duban.deadline.due.DueDates;
import cn.duban.platform.problem.ConflictProblem;
import cn.duban.platform.problem.FieldError;
import cn.duban.platform.problem.NotFoundProblem;
import cn.duban.platform.problem.RuleProblem;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Refusals in Chinese, each with the rule's basis. */
final class DeadlineProblems {
    private DeadlineProblems() {}

    static NotFoundProblem unknown(UUID id) {
        return new NotFoundProblem("deadline-not-found", "时限不存在", "没有编号为 " + id + " 的时限。");
    }

    static ConflictProblem wrongState(Deadline deadline) {
        return new ConflictProblem(
                "deadline-state", "时限状态不允许此操作", "“" + deadline.rule().name() + "”当前状态不允许此操作，请刷新后再试。");
    }

    static ConflictProblem running(Deadline deadline) {
        return new ConflictProblem(
                "deadline-running", "时限已在计时", "“" + deadline.rule().name() + "”已从另一事件起计时，应先办结或取消。");
    }

    static RuleProblem beyondLimit(ClockRule rule, String field, Instant limit) {
        return ruled(rule, "deadline-beyond-limit", "日期超出允许范围", field, "最晚不得超过" + date(limit) + "，且不得早于起算之日。");
    }

    static RuleProblem notLater(ClockRule rule, Instant due) {
        return ruled(rule, "extension-not-later", "延期日期无效", "until", "延期后的日期应晚于现有期限" + date(due) + "。");
    }

    static RuleProblem notExtendable(ClockRule rule) {
        return ruled(rule, "deadline-not-extendable", "该时限不可延期", "until", "“" + rule.name() + "”不允许延期。");
    }

    static RuleProblem wrongApprover(ClockRule rule) {
        return ruled(rule, "extension-approver", "无权批准延期", "until", "您的角色无权批准“" + rule.name() + "”的延期。");
    }

    static RuleProblem askedTooLate(ClockRule rule, Instant last) {
        return ruled(rule, "extension-asked-late", "延期申请已过期", "until", "延期最迟应在" + date(last) + "前提出。");
    }

    static RuleProblem notPausable(ClockRule rule) {
        return ruled(rule, "deadline-not-pausable", "该时限不可中止", "reason", "“" + rule.name() + "”不因此原因中止计算。");
    }

    static ConflictProblem noQuestion(Deadline deadline) {
        return new ConflictProblem(
                "deadline-not-questioned", "没有待认定的事项", "“" + deadline.rule().name() + "”没有待认定的逾期，或者已经认定。");
    }

    static RuleProblem newEndMissing(Deadline deadline, Instant now) {
        return newEnd(deadline, "缺少新的期限", "该事项尚未办结，认定不计逾期时须给出新的期限，且不早于" + date(now) + "。");
    }

    static RuleProblem newEndTooLate(Deadline deadline, Instant latest) {
        return newEnd(deadline, "新的期限过长", "新的期限最晚为" + date(latest) + "，即从今天起重新计算一次该时限。");
    }

    private static RuleProblem newEnd(Deadline deadline, String title, String detail) {
        return new RuleProblem(
                "deadline-new-end",
                title,
                detail,
                List.of(new FieldError("until", detail)),
                deadline.rule().basis());
    }

    private static RuleProblem ruled(ClockRule rule, String type, String title, String field, String detail) {
        return new RuleProblem(type, title, detail, List.of(new FieldError(field, detail)), rule.basis());
    }

    private static String date(Instant instant) {
        return DueDates.dateOf(instant).toString();
    }
}
