package cn.duban.deadline;

import cn.duban.deadline.calendar.HolidayYear;
import cn.duban.deadline.calendar.WorkingCalendar;
import cn.duban.deadline.due.DueDates;
import cn.duban.deadline.due.End;
import cn.duban.platform.visibility.Visibility;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** What a holiday notice would do to the running clocks of this service, before it is taken. */
@ApplicationScoped
public class NoticePreview {
    private static final int MOST = 2_000;
    private static final int SHOWN = 50;

    private final Deadlines deadlines;
    private final Rules rules;
    private final LiveCalendar calendar;
    private final Visibility visibility;

    NoticePreview(Deadlines deadlines, Rules rules, LiveCalendar calendar, Visibility visibility) {
        this.deadlines = deadlines;
        this.rules = rules;
        this.calendar = calendar;
        this.visibility = visibility;
    }

    /**
     * What would move.
     *
     * @param looked running clocks that were looked at, at most 2,000
     * @param more whether there are more than that
     * @param moved ends that would be another day or certain instead of provisional
     * @param first the first of those whose subject the caller may see, at most 50
     */
    public record Preview(int looked, boolean more, int moved, List<Move> first) {}

    /** One end. */
    public record Move(
            String subjectType,
            String subjectId,
            String subjectNumber,
            String subjectTitle,
            String clockName,
            OffsetDateTime dueAt,
            boolean provisional,
            OffsetDateTime newDueAt,
            boolean newProvisional) {}

    @Transactional
    public Preview of(HolidayYear notice) {
        LocalDate first = LocalDate.of(notice.year() - 1, 12, 1);
        List<Deadline> found = deadlines.restingOn(
                DueDates.endOf(first.minusDays(1)), DueDates.endOf(LocalDate.of(notice.year(), 12, 31)), MOST + 1);
        DueDates dates = new DueDates(with(notice));
        List<Move> moves = new ArrayList<>();
        found.stream().limit(MOST).forEach(deadline -> add(moves, deadline, dates));
        return new Preview(Math.min(found.size(), MOST), found.size() > MOST, moves.size(), shown(moves));
    }

    private List<Move> shown(List<Move> moves) {
        Map<String, String> subjects = new HashMap<>();
        moves.forEach(move -> subjects.put(move.subjectId(), move.subjectType()));
        Set<String> seen = visibility.among(subjects);
        return moves.stream()
                .filter(move -> seen.contains(move.subjectId()))
                .limit(SHOWN)
                .toList();
    }

    private WorkingCalendar with(HolidayYear notice) {
        return new WorkingCalendar(Stream.concat(
                        calendar.calendar().notices().stream().filter(one -> one.year() != notice.year()),
                        Stream.of(notice))
                .toList());
    }

    private void add(List<Move> moves, Deadline deadline, DueDates dates) {
        End end = rules.reckon(dates, deadline, rules.of(deadline));
        boolean provisional = deadline.reckoned().provisional();
        if (end.at().equals(deadline.dueAt()) && end.provisional() == provisional) {
            return;
        }
        moves.add(new Move(
                deadline.subject().type(),
                deadline.subject().id(),
                deadline.subject().number(),
                deadline.subject().title(),
                deadline.rule().name(),
                Snapshots.time(Objects.requireNonNull(deadline.dueAt())),
                provisional,
                Snapshots.time(end.at()),
                end.provisional()));
    }
}
