package cn.duban.deadline.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What cannot be right about a year's holiday notice, in Chinese, before every clock is counted by it. */
public final class HolidayFaults {
    private static final int FIRST_YEAR = 2008;
    private static final int LAST_YEAR = 2099;
    private static final int LONGEST_DAYS = 12;
    private static final int LONGEST_TEXT = 100;
    private static final String DECEMBER = "假期应在该年度内（元旦假期可始于上年末）：";
    /** The seven holidays of the State Council's decree; two that meet may be one entry with both names. */
    private static final List<Festival> STATUTORY = List.of(
            Festival.on("元旦", 1, 1),
            new Festival("春节", MonthDay.of(1, 21), MonthDay.of(2, 21)),
            new Festival("清明", MonthDay.of(4, 4), MonthDay.of(4, 6)),
            Festival.on("劳动", 5, 1),
            new Festival("端午", MonthDay.of(5, 25), MonthDay.of(6, 26)),
            new Festival("中秋", MonthDay.of(9, 7), MonthDay.of(10, 9)),
            Festival.on("国庆", 10, 1));

    private final HolidayYear year;
    private final List<Fault> faults = new ArrayList<>();

    private HolidayFaults(HolidayYear year) {
        this.year = year;
    }

    /**
     * One fault.
     *
     * @param field of the notice
     */
    public record Fault(String field, String text) {}

    /** All of them; empty where the notice is whole and does not contradict itself. */
    public static List<Fault> of(HolidayYear year) {
        HolidayFaults check = new HolidayFaults(year);
        if (!check.knowsYear()) {
            return List.copyOf(check.faults);
        }
        check.head();
        check.names();
        check.spans();
        check.workdays();
        return List.copyOf(check.faults);
    }

    /** Nothing else is said of a year that is none: its days need not even be days. */
    private boolean knowsYear() {
        boolean known = year.year() >= FIRST_YEAR && year.year() <= LAST_YEAR;
        if (!known) {
            fault("year", "年度应在 " + FIRST_YEAR + " 至 " + LAST_YEAR + " 之间");
        }
        return known;
    }

    private void head() {
        if (year.document().isBlank() || year.document().length() > LONGEST_TEXT) {
            fault("document", "须填写通知的文号，不超过 " + LONGEST_TEXT + " 字");
        }
        int issued = year.issuedOn().getYear();
        if (issued != year.year() && issued != year.year() - 1) {
            fault("issuedOn", "发文日期应在该年度或上一年度");
        }
    }

    private void names() {
        for (Festival festival : STATUTORY) {
            List<HolidayYear.Span> own = year.holidays().stream()
                    .filter(span -> span.name().contains(festival.name()))
                    .toList();
            if (own.isEmpty()) {
                fault("holidays", "缺少法定节日：" + festival.name());
            } else if (own.stream().noneMatch(span -> festival.canBeIn(span, year.year()))) {
                fault("holidays", festival.name() + "假期应包括" + festival.days());
            }
        }
    }

    private void spans() {
        Set<LocalDate> seen = new HashSet<>();
        for (HolidayYear.Span span : year.holidays()) {
            if (span.to().isBefore(span.from()) || ChronoUnit.DAYS.between(span.from(), span.to()) > LONGEST_DAYS) {
                fault("holidays", span.name() + "的起止日期有误");
                continue;
            }
            if (!inYear(span.from()) || span.to().getYear() != year.year()) {
                fault("holidays", DECEMBER + span.name());
                continue;
            }
            if (!span.from().datesUntil(span.to().plusDays(1)).allMatch(seen::add)) {
                fault("holidays", span.name() + "与其他假期重叠");
            }
        }
    }

    private void workdays() {
        Set<LocalDate> seen = new HashSet<>();
        for (LocalDate day : year.workdays()) {
            if (!inYear(day)) {
                fault("workdays", day + " 不在该年度内");
            } else if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                fault("workdays", day + " 本来就是工作日，不能是调休上班日");
            } else if (year.holidays().stream().anyMatch(span -> holds(span, day))) {
                fault("workdays", day + " 既放假又上班");
            } else if (!seen.add(day)) {
                fault("workdays", day + " 重复");
            }
        }
    }

    private boolean inYear(LocalDate day) {
        return day.getYear() == year.year() || day.getYear() == year.year() - 1 && day.getMonthValue() == 12;
    }

    /** A holiday, and the days on which it ever falls: one of them must be free. */
    private record Festival(String name, MonthDay first, MonthDay last) {
        static Festival on(String name, int month, int day) {
            return new Festival(name, MonthDay.of(month, day), MonthDay.of(month, day));
        }

        boolean canBeIn(HolidayYear.Span span, int year) {
            return !span.to().isBefore(first.atYear(year)) && !span.from().isAfter(last.atYear(year));
        }

        String days() {
            return first.equals(last) ? spoken(first) : spoken(first) + "至" + spoken(last) + "之间的一天";
        }

        private static String spoken(MonthDay day) {
            return day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
        }
    }

    private static boolean holds(HolidayYear.Span span, LocalDate day) {
        return !day.isBefore(span.from()) && !day.isAfter(span.to());
    }

    private void fault(String field, String text) {
        faults.add(new Fault(field, text));
    }
}
