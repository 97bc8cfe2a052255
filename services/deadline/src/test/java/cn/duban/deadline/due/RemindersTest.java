package cn.duban.deadline.due;

import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.deadline.Seeds;
import cn.duban.deadline.catalogue.Reminder;
import cn.duban.deadline.due.Reminders.Scheduled;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RemindersTest {
    private static final Instant ORDERED = Instant.parse("2026-11-22T02:00:00Z");
    private static final List<Reminder> HALF_TIME_AND_A_DAY = Seeds.CATALOGUE
            .rule("hazard.general.rectify", "/370000/", LocalDate.of(2026, 11, 22), null)
            .reminders();

    @Test
    void reminds_at_half_time_and_a_day_before() {
        Instant due = Instant.parse("2026-12-07T15:59:59Z");

        assertThat(Reminders.between(HALF_TIME_AND_A_DAY, ORDERED, due))
                .containsExactly(
                        new Scheduled("HALF_TIME", Instant.parse("2026-11-29T20:59:59Z")),
                        new Scheduled("ONE_DAY_BEFORE", Instant.parse("2026-12-06T15:59:59Z")));
    }

    @Test
    void leaves_out_what_would_lie_before_the_start() {
        Instant due = ORDERED.plusSeconds(3600);

        assertThat(Reminders.between(HALF_TIME_AND_A_DAY, ORDERED, due))
                .containsExactly(new Scheduled("HALF_TIME", ORDERED.plusSeconds(1800)));
    }

    @Test
    void sorts_by_time() {
        // Of a day and a half, one day before comes before half time.
        Instant due = ORDERED.plusSeconds(36 * 3600);

        assertThat(Reminders.between(HALF_TIME_AND_A_DAY, ORDERED, due))
                .extracting(Scheduled::code)
                .containsExactly("ONE_DAY_BEFORE", "HALF_TIME");
    }
}
