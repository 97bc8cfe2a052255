package cn.duban.deadline;

import cn.duban.contracts.registry.HolidayNoticeChanged;
import cn.duban.deadline.calendar.HolidayYear;
import cn.duban.deadline.calendar.WorkingCalendar;
import cn.duban.platform.directory.Directory;
import cn.duban.platform.directory.DirectoryChanged;
import cn.duban.platform.directory.DirectoryKind;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * The calendar of the running service: the notices it was shipped with, overruled year by year by what the registry
 * publishes. It follows without a restart, in every copy.
 */
@ApplicationScoped
public class LiveCalendar {
    /** After the directory has read its table, before anything counts. */
    private static final int PRIORITY = 110;
    /** That of what was shipped; 0 is left for ends that nobody looked at yet. */
    private static final long FIRST = 1;

    private final WorkingCalendar shipped;
    private final Directory directory;
    private volatile Edition now;

    LiveCalendar(WorkingCalendar shipped, Directory directory) {
        this.shipped = shipped;
        this.directory = directory;
        this.now = new Edition(shipped, FIRST);
    }

    /**
     * A state of the calendar.
     *
     * @param number grows with each change, and is the same in all copies of a service
     */
    public record Edition(WorkingCalendar calendar, long number) {}

    void start(@Observes @Priority(PRIORITY) StartupEvent event) {
        take();
    }

    void changed(@Observes DirectoryChanged changed) {
        if (changed.kinds().contains(DirectoryKind.HOLIDAY)) {
            take();
        }
    }

    public Edition now() {
        return now;
    }

    public WorkingCalendar calendar() {
        return now.calendar();
    }

    private void take() {
        now = with(shipped, directory.holidayNotices());
    }

    /** What the calendar would be with these notices said too. */
    static Edition with(WorkingCalendar shipped, Collection<HolidayNoticeChanged> said) {
        Map<Integer, HolidayYear> years = new TreeMap<>();
        shipped.notices().forEach(notice -> years.put(notice.year(), notice));
        long number = FIRST;
        for (HolidayNoticeChanged notice : said) {
            number += notice.version();
            if (notice.removed()) {
                years.remove(notice.year());
            } else {
                years.put(notice.year(), year(notice));
            }
        }
        return new Edition(new WorkingCalendar(years.values()), number);
    }

    private static HolidayYear year(HolidayNoticeChanged notice) {
        return new HolidayYear(
                notice.year(),
                notice.document(),
                notice.issuedOn(),
                notice.verified(),
                notice.note(),
                notice.holidays().stream()
                        .map(day -> new HolidayYear.Span(day.name(), day.from(), day.to()))
                        .toList(),
                notice.workdays());
    }
}
