package cn.duban.deadline.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LengthTextTest {
    static Stream<Arguments> lengths() {
        return Stream.of(
                Arguments.of(new Length.Elapsed(Duration.ofHours(1)), "1小时"),
                Arguments.of(new Length.Elapsed(Duration.ofMinutes(90)), "90分钟"),
                Arguments.of(new Length.Days(15), "15日"),
                Arguments.of(new Length.Days(0), "当日"),
                Arguments.of(new Length.WorkingDays(3), "3个工作日"),
                Arguments.of(new Length.Months(12), "1年"),
                Arguments.of(new Length.Months(18), "18个月"),
                Arguments.of(new Length.CalendarDay(Cycle.QUARTER, 2, null), "每季度内"),
                Arguments.of(new Length.CalendarDay(Cycle.QUARTER, 3, 15), "每季度后第1个月15日"),
                Arguments.of(new Length.CalendarDay(Cycle.YEAR, 12, 31), "每年后第1个月31日"),
                Arguments.of(new Length.CalendarDay(Cycle.YEAR, 0, 31), "每年第1个月31日"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("lengths")
    void people_read(Length length, String text) {
        assertThat(length.text()).isEqualTo(text);
    }
}
