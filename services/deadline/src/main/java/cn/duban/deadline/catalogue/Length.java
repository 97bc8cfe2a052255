package cn.duban.deadline.catalogue;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How long a clock runs. */
public sealed interface Length {

    /** Rough duration, only to tell which of two rules is stricter. */
    Duration nominal();

    /** Chinese wording for people, for example {@code 3个工作日}. */
    String text();

    /** Runs from the event's own instant, day and night; never rolls. */
    record Elapsed(Duration duration) implements Length {
        @Override
        public Duration nominal() {
            return duration;
        }

        @Override
        public String text() {
            return duration.toMinutesPart() == 0 ? duration.toHours() + "小时" : duration.toMinutes() + "分钟";
        }
    }

    /** Natural days: the first is the day after the event; 0 means the end of the day of the event. */
    record Days(int count) implements Length {
        @Override
        public Duration nominal() {
            return Duration.ofDays(count);
        }

        @Override
        public String text() {
            return count == 0 ? "当日" : count + "日";
        }
    }

    /** Working days by the State Council's notices: the first is the first one after the day of the event. */
    record WorkingDays(int count) implements Length {
        @Override
        public Duration nominal() {
            return Duration.ofHours(count * 24L * 7 / 5);
        }

        @Override
        public String text() {
            return count + "个工作日";
        }
    }

    /** Calendar months: ends on the day of the same number, or on the month's last day where there is none. */
    record Months(int count) implements Length {
        @Override
        public Duration nominal() {
            return Duration.ofDays(count * 30L);
        }

        @Override
        public String text() {
            return count % 12 == 0 ? count / 12 + "年" : count + "个月";
        }
    }

    /**
     * A fixed day relative to the period that holds the event.
     *
     * @param monthsAfterStart months from the period's first month to the month of the day
     * @param day day of that month, its last day when absent or too great
     */
    record CalendarDay(
            Cycle cycle, int monthsAfterStart, @Nullable Integer day) implements Length {
        @Override
        public Duration nominal() {
            return Duration.ofDays(monthsAfterStart * 30L + (day == null ? 30 : day));
        }

        @Override
        public String text() {
            String date = day == null ? "末日" : day + "日";
            int after = monthsAfterStart - cycle.months();
            String month = after < 0 ? "第" + (monthsAfterStart + 1) + "个月" : "后第" + (after + 1) + "个月";
            return after == -1 && day == null ? cycle.text() + "内" : cycle.text() + month + date;
        }
    }
}
