package cn.duban.portal.notification;

import cn.duban.contracts.accountability.CaseEvent;
import cn.duban.contracts.accountability.InterviewEvent;
import cn.duban.contracts.accountability.ListingEvent;
import cn.duban.contracts.deadline.DeadlineExcused;
import cn.duban.contracts.deadline.DeadlineExtended;
import cn.duban.contracts.deadline.DeadlineMissed;
import cn.duban.contracts.deadline.DeadlineQuestioned;
import cn.duban.contracts.deadline.DeadlineReckoned;
import cn.duban.contracts.deadline.DeadlineReminded;
import cn.duban.contracts.duty.DutyEvent;
import cn.duban.contracts.hazard.HazardEvent;
import cn.duban.contracts.hazard.PlateEvent;
import cn.duban.contracts.incident.IncidentEvent;
import cn.duban.contracts.registry.ClassificationEvent;
import cn.duban.platform.problem.FieldError;
import cn.duban.platform.problem.MalformedProblem;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What people are told of: the names of the events behind the notices. */
final class NoticeKind {
    /** Of the clocks only what calls for somebody; of a case every step. */
    static final Set<String> ALL = all();

    private NoticeKind() {}

    /** Reads lists with commas, one or several. @throws MalformedProblem when a name is no kind */
    static Set<String> named(List<String> lists) {
        Set<String> kinds = new LinkedHashSet<>();
        lists.stream()
                .flatMap(list -> Arrays.stream(list.split(",")))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .forEach(name -> kinds.add(known(name)));
        return kinds;
    }

    private static String known(String name) {
        if (!ALL.contains(name)) {
            throw new MalformedProblem(
                    "invalid-field", "填写有误", "没有这种通知。", List.of(new FieldError("kind", "没有这种通知：" + name)), null);
        }
        return name;
    }

    private static Set<String> all() {
        Set<String> names = new TreeSet<>();
        Stream.of(
                        HazardEvent.class,
                        PlateEvent.class,
                        IncidentEvent.class,
                        CaseEvent.class,
                        InterviewEvent.class,
                        ListingEvent.class,
                        DutyEvent.class,
                        ClassificationEvent.class)
                .flatMap(family -> Arrays.stream(family.getPermittedSubclasses()))
                .map(Class::getSimpleName)
                .forEach(names::add);
        Stream.of(
                        DeadlineReminded.class,
                        DeadlineExtended.class,
                        DeadlineReckoned.class,
                        DeadlineQuestioned.class,
                        DeadlineExcused.class,
                        DeadlineMissed.class)
                .map(Class::getSimpleName)
                .forEach(names::add);
        names.add(ClockWatch.CALENDAR);
        names.add(ClockWatch.NOBODY);
        names.add(IntegrityNotices.FOUND);
        return Set.copyOf(names);
    }
}
