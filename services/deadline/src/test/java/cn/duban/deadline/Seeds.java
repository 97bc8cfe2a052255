package cn.duban.deadline;

import cn.duban.deadline.calendar.HolidayFiles;
import cn.duban.deadline.calendar.WorkingCalendar;
import cn.duban.deadline.catalogue.ClockCatalogue;
import java.nio.file.Path;

/** The catalogue and the calendar as they are shipped. */
public final class Seeds {
    public static final Path ROOT = Path.of(System.getProperty("duban.repository.root", "../.."), "seeds");
    public static final ClockCatalogue CATALOGUE = ClockCatalogue.load(ROOT.resolve("clocks"));
    public static final WorkingCalendar CALENDAR = new WorkingCalendar(HolidayFiles.read(ROOT.resolve("holidays")));

    private Seeds() {}
}
