package cn.duban.registry.enterpriseimport;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellFormatTest {
    @ParameterizedTest
    @CsvSource({
        // A coal mine whose zero only the format keeps; 610 alone could be a hotel.
        "0000, 610, 0610",
        "0000, 111, 0111",
        "000, 61, 061",
        "General, 2011, 2011",
        "0, 2011, 2011",
        ", 2011, 2011",
        "'#,##0', 2011, 2011",
        "@, 370405101, 370405101",
        "General, 370405101, 370405101",
        "0000, 2011, 2011",
    })
    void a_code_is_what_the_cell_shows(String format, String value, String code) {
        assertThat(new CellFormat(format, value).shownCode()).contains(code);
    }

    @ParameterizedTest
    @CsvSource({
        "General, 610",
        "0, 111",
        "@, 610",
        ", 20",
        "General, 0",
        "General, -2011",
        "General, 20.5",
        "General, 2.011E3",
        "General, 9.1370405E17",
        "yyyy/m/d, 46024",
        "'[$-804]yyyy\"年\"m\"月\"', 46024",
        "m/d, 46024",
    })
    void what_may_have_lost_zeros_or_is_no_whole_number_is_refused(String format, String value) {
        assertThat(new CellFormat(format, value).shownCode()).isEmpty();
    }

    @Test
    void letters_in_quotes_make_no_date() {
        assertThat(new CellFormat("0\"days\"", "3").isDate()).isFalse();
        assertThat(new CellFormat("General", "3").isDate()).isFalse();
        assertThat(new CellFormat("[h]:mm", "3").isDate()).isTrue();
        assertThat(new CellFormat("[Red]0", "3").isDate()).isFalse();
    }
}
