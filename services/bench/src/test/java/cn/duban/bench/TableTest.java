package cn.duban.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class TableTest {
    @Test
    void columns_are_as_wide_as_their_widest_cell_and_chinese_counts_double() {
        Table table = new Table("what", "measured");
        table.add("看板", "12 ms");
        table.add("filings", "3,000/s");

        assertThat(table.text()).isEqualTo("""
                what     measured
                -------  --------
                看板     12 ms
                filings  3,000/s
                """);
    }

    @Test
    void a_row_with_a_cell_too_few_is_refused() {
        Table table = new Table("what", "measured");

        assertThatIllegalArgumentException().isThrownBy(() -> table.add("filings"));
    }
}
