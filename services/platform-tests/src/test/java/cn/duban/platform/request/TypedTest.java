package cn.duban.platform.request;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"\u200b", "\u202e", "\ufeff", "\uffff", "\u001b\b", "\u2066\u2069", "\u200f", " \u200d\n\u3000"})
    void what_nobody_sees_is_no_text(String text) {
        assertEquals("", Typed.seen(text));
    }

    @Test
    void what_people_write_stays_as_it_is() {
        String text = "抛光车间\n\t除尘器 ①号 👨\u200d🏭 الغبار";
        assertEquals(text, Typed.seen(text));
        assertEquals("\0", Typed.seen("\0"), "is refused by name");
        assertEquals("[0m积尘", Typed.seen("\u001b[0m积尘"));
    }
}
