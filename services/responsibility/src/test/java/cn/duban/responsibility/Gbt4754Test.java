package cn.duban.responsibility;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Gbt4754Test {
    @ParameterizedTest
    @CsvSource({"2614,C2614", "0610,A", "4720,E4720", "8321,P8321", "9700,T9700", "8411,Q8411", "D4511,D4511"})
    void the_section_follows_from_the_division(String given, String normalised) {
        if (normalised.length() > 1) {
            assertThat(Gbt4754.normalise(given)).isEqualTo(normalised);
        } else {
            assertThat(Gbt4754.normalise(given)).isEqualTo("B0610");
        }
        assertThat(Gbt4754.isClass(given)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A2614", "0000", "9800", "26145", "C", "c2614", "26x4", "=2614"})
    void what_is_no_class_is_refused(String given) {
        assertThat(Gbt4754.isClass(given)).isFalse();
    }
}
