package cn.duban.deadline;

import cn.duban.deadline.calendar.HolidayYear;
import cn.duban.platform.time.ClockAgreement;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.stream.IntStream;

/** How it stands with the clocks of this service, for those who look after them. */
@ApplicationScoped
public class ClockStanding {
    private final ClockAgreement agreement;
    private final LiveCalendar calendar;
    private final Deadlines deadlines;
    private final Clock clock;

    ClockStanding(ClockAgreement agreement, LiveCalendar calendar, Deadlines deadlines, Clock clock) {
        this.agreement = agreement;
        this.calendar = calendar;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * How it stands.
     *
     * @param clocksAgree whether application and database tell the same time; while they do not, nothing is missed
     * @param aheadMillis how far the application's clock stands ahead of the database's
     * @param missingYears years whose holiday notice is missing: this one, and from November the next
     * @param provisional running clocks with a provisional end
     */
    public record Standing(boolean clocksAgree, long aheadMillis, List<Integer> missingYears, long provisional) {}

    public Standing now() {
        LocalDate today = LocalDate.now(clock);
        // The notice of the next year comes in November.
        int last = today.getMonth().compareTo(Month.NOVEMBER) >= 0 ? today.getYear() + 1 : today.getYear();
        List<Integer> known =
                calendar.calendar().notices().stream().map(HolidayYear::year).toList();
        ClockAgreement.Reading reading = agreement.last();
        return new Standing(
                reading.agree(),
                reading.ahead().toMillis(),
                IntStream.rangeClosed(today.getYear(), last)
                        .boxed()
                        .filter(year -> !known.contains(year))
                        .toList(),
                deadlines.countProvisional());
    }
}
