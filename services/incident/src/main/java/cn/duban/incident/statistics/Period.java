package cn.duban.incident.statistics;

import cn.duban.casework.input.Days;
import cn.duban.casework.input.Refusals;
import cn.duban.platform.problem.FieldError;
import cn.duban.platform.problem.MalformedProblem;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Days in Beijing, both included.
 *
 * @param to last day
 */
public record Period(LocalDate from, LocalDate to) {
    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 9999;

    /**
     * The days asked for; without a beginning from the first of January, without an end until today.
     *
     * @throws MalformedProblem 400 for what is no day
     * @throws cn.duban.platform.problem.RuleProblem 422 when it ends before it begins
     */
    public static Period of(@Nullable String from, @Nullable String to, LocalDate today) {
        LocalDate last = day(to, "to", today);
        LocalDate first = day(from, "from", last.withDayOfYear(1));
        if (last.isBefore(first)) {
            throw Refusals.refuse("period", "统计期间有误", "to", "截止日期不得早于起始日期", null);
        }
        return new Period(first, last);
    }

    OffsetDateTime begins() {
        return from.atStartOfDay(Days.ZONE).toOffsetDateTime();
    }

    /** First moment no longer in it. */
    OffsetDateTime ends() {
        return to.plusDays(1).atStartOfDay(Days.ZONE).toOffsetDateTime();
    }

    private static LocalDate day(@Nullable String text, String field, LocalDate otherwise) {
        if (text == null || text.isBlank()) {
            return otherwise;
        }
        try {
            LocalDate day = LocalDate.parse(text.strip());
            if (day.getYear() >= FIRST_YEAR && day.getYear() < LAST_YEAR) {
                return day;
            }
        } catch (DateTimeParseException e) {
            throw malformed(field, e);
        }
        throw malformed(field, null);
    }

    private static MalformedProblem malformed(String field, @Nullable Exception cause) {
        String message = "日期应写成 2026-01-31 的样子";
        MalformedProblem problem =
                new MalformedProblem("invalid-field", "填写有误", message, List.of(new FieldError(field, message)), null);
        if (cause != null) {
            problem.initCause(cause);
        }
        return problem;
    }
}
