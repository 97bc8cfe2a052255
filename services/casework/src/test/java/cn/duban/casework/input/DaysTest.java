package cn.duban.casework.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class DaysTest {
    @Test
    void aMomentHasTheDayOfBeijingWhateverOffsetItWasToldIn() {
        LocalDate day = LocalDate.of(2026, 11, 27);

        assertThat(Days.of(OffsetDateTime.parse("2026-11-26T16:00:00Z"))).isEqualTo(day);
        assertThat(Days.of(OffsetDateTime.parse("2026-11-27T23:59:59+08:00"))).isEqualTo(day);
        assertThat(Days.of(OffsetDateTime.parse("2026-11-27T16:00:00Z"))).isEqualTo(day.plusDays(1));
        assertThat(Days.of(Days.end(day))).isEqualTo(day);
    }
}
