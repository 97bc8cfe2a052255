package cn.duban.deadline.calendar;

import cn.duban.deadline.yaml.StrictYaml;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code seeds/holidays/<year>.yaml}; refuses a file that contradicts itself. */
public final class HolidayFiles {
    private HolidayFiles() {}

    /**
     * @param directory folder with one file per year
     * @throws IllegalStateException naming file and fault when a file is missing a field, has an unknown one, or is
     *     impossible
     */
    public static List<HolidayYear> read(Path directory) {
        List<HolidayYear> years = new ArrayList<>();
        for (Path file : StrictYaml.files(directory)) {
            HolidayYear year = StrictYaml.read(file, HolidayYear.class);
            check(file, year);
            years.add(year);
        }
        return years;
    }

    /** One file, as it is; {@link HolidayFaults} tells what is wrong with what it says. */
    public static HolidayYear readOne(Path file) {
        return StrictYaml.read(file, HolidayYear.class);
    }

    private static void check(Path file, HolidayYear year) {
        if (!file.getFileName().toString().equals(year.year() + ".yaml")) {
            throw fault(file, "holds the year " + year.year());
        }
        for (HolidayYear.Span span : year.holidays()) {
            if (span.to().isBefore(span.from())) {
                throw fault(file, span.name() + " ends before it begins");
            }
            inYear(file, year, span.to());
        }
        year.workdays().forEach(day -> checkWorkday(file, year, day));
    }

    private static void checkWorkday(Path file, HolidayYear year, LocalDate day) {
        inYear(file, year, day);
        if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
            throw fault(file, day + " is worked anyway, so it cannot be a make-up day");
        }
        boolean off = year.holidays().stream().anyMatch(span -> !day.isBefore(span.from()) && !day.isAfter(span.to()));
        if (off) {
            throw fault(file, day + " is both a day off and a make-up day");
        }
    }

    private static void inYear(Path file, HolidayYear year, LocalDate day) {
        // A New Year break may begin, and be worked off, in the last days of the year before.
        boolean lastDaysBefore = day.getYear() == year.year() - 1 && day.getMonthValue() == 12;
        if (day.getYear() != year.year() && !lastDaysBefore) {
            throw fault(file, day + " is not in " + year.year());
        }
    }

    private static IllegalStateException fault(Path file, String what) {
        return new IllegalStateException(file + ": " + what);
    }
}
