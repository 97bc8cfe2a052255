package cn.duban.casework.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {
    @ParameterizedTest
    @ValueSource(
            ints = {
                0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069, 0x200E, 0x200F, 0x061C, 0x200B,
                0xFEFF, 0x2028, 0x2029, 0, '\r', '\n', 0x7F, 0x85, 0xE0041, 0xD800
            })
    void whatIsNotSeenIsNotInTheName(int unseen) {
        String sign = unseen == 0xD800 ? "\uD800" : Character.toString(unseen);

        assertThat(FileName.plain(sign + "gnp" + sign + ".exe.png")).isEqualTo("gnp.exe.png");
        assertThat(FileName.plain(sign)).isEqualTo("file");
    }

    @Test
    void aNameStaysAsItWasWritten() {
        assertThat(FileName.plain("现场 1（东侧）.jpg")).isEqualTo("现场 1（东侧）.jpg");
        // Characters of names outside of the first plane, and of the area GB 18030 kept for itself.
        assertThat(FileName.plain("\uD840\uDC00\uE863.jpg")).isEqualTo("\uD840\uDC00\uE863.jpg");
        assertThat(FileName.plain("../../a<b>:c.png")).isEqualTo("a_b__c.png");
        assertThat(FileName.plain("C:\\fakepath\\x.png")).isEqualTo("x.png");
        assertThat(FileName.plain("a".repeat(5000))).hasSize(200);
    }
}
