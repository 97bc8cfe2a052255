package cn.duban.portal.notification;

import cn.duban.platform.problem.FieldError;
import cn.duban.platform.problem.MalformedProblem;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What people are told of: the names of the events behind the notices. */
public enum NoticeKind {
    DeadlineReminded,
    DeadlineExtended,
    DeadlineMissed,
    HazardReported,
    HazardGraded,
    MajorHazardConfirmed,
    RectificationOrdered,
    PlanFiled,
    PlanReviewed,
    ProgressFiled,
    ExtensionRequested,
    ExtensionDecided,
    AcceptanceRequested,
    HazardVerified,
    HazardWrittenOff,
    HazardSentBack,
    HazardResubmitted,
    HazardTransferProposed,
    HazardTransferAnswered,
    HazardTransferRuled;

    /** Reads lists with commas, one or several. @throws MalformedProblem when a name is no kind */
    static Set<NoticeKind> named(List<String> lists) {
        Set<NoticeKind> kinds = EnumSet.noneOf(NoticeKind.class);
        lists.stream()
                .flatMap(list -> Arrays.stream(list.split(",")))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .forEach(name -> kinds.add(named(name)));
        return kinds;
    }

    private static NoticeKind named(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new MalformedProblem(
                        "invalid-field", "填写有误", "没有这种通知。", List.of(new FieldError("kind", "没有这种通知：" + name)), null));
    }
}
