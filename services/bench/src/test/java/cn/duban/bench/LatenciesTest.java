package cn.duban.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatenciesTest {
    private static final long MILLI = 1_000_000;

    @ParameterizedTest
    @CsvSource({"50, 50", "95, 95", "99, 99", "99.5, 100", "100, 100", "0.1, 1"})
    void a_percentile_of_the_values_1_to_100_is_the_nearest_rank(double percent, double millis) {
        List<Long> shuffled = LongStream.rangeClosed(1, 100)
                .map(n -> n * 37 % 101 * MILLI)
                .boxed()
                .toList();

        assertThat(Latencies.of(shuffled).millis(percent)).isEqualTo(millis);
    }

    @Test
    void one_value_is_every_percentile() {
        Latencies one = Latencies.of(List.of(7 * MILLI));

        assertThat(one.at(50, 99)).isEqualTo("p50 7.0 ms, p99 7.0 ms");
    }

    @Test
    void nothing_measured_has_no_percentile() {
        assertThatIllegalArgumentException().isThrownBy(() -> Latencies.of(List.of()));
    }
}
