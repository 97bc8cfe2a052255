package cn.duban.platform.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TextSearchTest {
    private static final String ROW = "台儿庄（东城）酒业　ＡＢＣ９\u200B号 91370405TE\u00AD0000001X 𠮷 100%_\\";

    @Inject
    Sql sql;

    private boolean finds(String typed) {
        List<Object> values = new ArrayList<>();
        String condition = TextSearch.condition("search_key(?)", typed, values);
        List<Object> all = new ArrayList<>();
        values.forEach(pattern -> all.addAll(List.of(ROW, pattern)));
        return sql.first("select " + condition, row -> row.getBoolean(1), all.toArray())
                .orElseThrow();
    }

    @Test
    void width_case_and_what_cannot_be_seen_make_no_difference() {
        Stream.of("(东城)", "（东城）", "abc9号", "91370405te0000001x", "酒业 东城", "𠮷", "", "  ", "\u200B")
                .forEach(typed -> assertTrue(finds(typed), typed));
    }

    @Test
    void every_word_must_be_there_and_none_is_a_pattern() {
        Stream.of("酒业 西城", "台_庄", "1%0", "\\\\").forEach(typed -> assertFalse(finds(typed), typed));
        Stream.of("100%", "%_\\").forEach(typed -> assertTrue(finds(typed), typed));
    }

    @Test
    void the_database_and_the_program_write_keys_alike() {
        assertEquals(
                TextSearch.key(ROW),
                sql.first("select search_key(?)", row -> row.getString(1), ROW).orElseThrow());
    }

    @Test
    void no_more_than_eight_words_are_looked_for() {
        assertEquals(8, TextSearch.patterns("一 二 三 四 五 六 七 八 九 十").size());
    }
}
