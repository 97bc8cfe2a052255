package cn.duban.registry.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsccTest {
    @ParameterizedTest
    @ValueSource(strings = {"91350100M000100Y43", "91370405MADEM00110", "91370405MADEM002XP"})
    void codes_with_the_right_check_character_pass(String code) {
        assertThat(Uscc.isValid(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "91350100M000100Y44",
                "91350100M000100Y4",
                "91350100M000100Y433",
                "91350100I000100Y43",
                "91350100m000100y43",
                "9135 0100M00010043",
                "=1350100M000100Y43"
            })
    void others_do_not(String code) {
        assertThat(Uscc.isValid(code)).isFalse();
    }

    @Test
    void one_wrong_character_is_always_found() {
        String code = "91350100M000100Y43";
        String characters = "0123456789ABCDEFGHJKLMNPQRTUWXY";
        for (int i = 0; i < code.length(); i++) {
            for (char other : characters.toCharArray()) {
                String changed = code.substring(0, i) + other + code.substring(i + 1);
                assertThat(Uscc.isValid(changed)).isEqualTo(changed.equals(code));
            }
        }
    }
}
