package cn.duban.deadline;

import cn.duban.contracts.deadline.DeadlineQuestion;
import cn.duban.deadline.calendar.HolidayYear;
import cn.duban.deadline.catalogue.ClockCatalogue;
import cn.duban.deadline.catalogue.ClockDefinition;
import cn.duban.deadline.catalogue.ClockRule;
import cn.duban.deadline.due.DueDates;
import cn.duban.deadline.due.End;
import cn.duban.platform.sql.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * Counts running ends anew when the calendar has changed, with a line of history each: those that run, stand still or are
 * provisional; what was met or missed stays as it was. Each row carries the number of the calendar it was counted by, so
 * that any number of copies may work on it, at any time, and each change is made once.
 */
@ApplicationScoped
class Reckonings {
    private static final Logger LOG = Logger.getLogger(Reckonings.class);
    private static final String NO_NOTICE = "尚无放假通知，按一般工作周暂定";

    private final Deadlines deadlines;
    private final Rules rules;
    private final LiveCalendar calendar;
    private final ClockHolders holders;
    private final DeadlineEvents events;
    private final EndMoves moves;
    private final SweepSettings settings;
    private final Sql sql;
    private final Clock clock;
    private final Set<String> counted;

    Reckonings(
            Deadlines deadlines,
            Rules rules,
            LiveCalendar calendar,
            ClockHolders holders,
            DeadlineEvents events,
            EndMoves moves,
            SweepSettings settings,
            Sql sql,
            Clock clock,
            ClockCatalogue catalogue) {
        this.deadlines = deadlines;
        this.rules = rules;
        this.calendar = calendar;
        this.holders = holders;
        this.events = events;
        this.moves = moves;
        this.settings = settings;
        this.sql = sql;
        this.clock = clock;
        this.counted = catalogue.definitions().stream()
                .filter(ClockDefinition::restsOnCalendar)
                .map(ClockDefinition::id)
                .collect(Collectors.toSet());
    }

    /** One round, bounded; what is left comes in the next. */
    void round() {
        long edition = calendar.now().number();
        settleOld();
        List<Subjects> behind = sql.query(
                "select subject_type, subject_id from (select subject_type, subject_id from deadline where calendar < ?"
                        + " and state in ('UNSCHEDULED', 'ARMED', 'PAUSED') order by calendar, id limit ?) as behind"
                        + " group by subject_type, subject_id",
                row -> new Subjects(row.getString(1), row.getString(2)),
                edition,
                settings.reckonBatch());
        for (Subjects subject : behind) {
            try {
                QuarkusTransaction.requiringNew()
                        .run(() -> holders.around(
                                subject.type(), subject.id(), () -> reckon(subject.type(), subject.id())));
            } catch (RuntimeException e) {
                LOG.warnf(e, "The ends of %s %s are counted in the next round", subject.type(), subject.id());
            }
        }
    }

    /** Rows from before there was a number, of clocks that rest on no calendar: nobody needs to look at them again. */
    private void settleOld() {
        QuarkusTransaction.requiringNew()
                .run(() -> sql.update(
                        "update deadline set calendar = null where id in (select id from deadline where calendar = 0"
                                + " and state in ('ARMED', 'PAUSED') and clock_id <> all(?::text[]) limit ?)",
                        counted.toArray(String[]::new),
                        settings.reckonBatch() * settings.sweepBatches()));
    }

    private void reckon(String type, String id) {
        long edition = calendar.now().number();
        deadlines.lockOpen(type, id).stream()
                .filter(deadline -> deadline.state() != State.MISSED)
                .filter(deadline -> behind(deadline, edition))
                .forEach(deadline -> reckon(deadline, edition));
    }

    private static boolean behind(Deadline deadline, long edition) {
        Long by = deadline.reckoned().calendar();
        return by != null && by < edition;
    }

    private void reckon(Deadline deadline, long edition) {
        ClockRule rule = rules.of(deadline);
        End end = rules.reckon(deadline, rule);
        Instant before = deadline.dueAt();
        boolean same = end.at().equals(before)
                && end.provisional() == deadline.reckoned().provisional();
        if (same || deadline.question() != null) {
            deadline.counted(edition);
            return;
        }
        Instant now = clock.instant();
        Instant first = rules.dueDates()
                .reckon(dates -> rules.first(dates, deadline, rule))
                .at();
        Reckoning line = new Reckoning(before, first, end.at(), end.provisional(), document(end), now);
        deadline.reckon(line, edition, Rules.upcoming(rule, deadline.anchorAt(), end.at(), now));
        events.reckoned(deadline, line);
        moves.moved(deadline, before);
        askWhereOver(deadline, now);
    }

    /** An end that had passed before anybody could know it is no end that was missed. */
    private void askWhereOver(Deadline deadline, Instant now) {
        if (deadline.over(now) && deadline.ask(DeadlineQuestion.CALENDAR_LATE, now)) {
            events.asked(List.of(deadline), now);
        }
    }

    private String document(End end) {
        Integer missing = end.missingYear();
        int year = missing == null ? DueDates.dateOf(end.at()).getYear() : missing;
        return calendar.calendar().notice(year).map(HolidayYear::document).orElse(NO_NOTICE);
    }

    private record Subjects(String type, String id) {}
}
