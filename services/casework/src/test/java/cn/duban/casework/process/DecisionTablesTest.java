package cn.duban.casework.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DecisionTablesTest {
    private final DecisionTables file = DecisionTables.packed("dmn/Sample.dmn");
    private final DecisionTables.Table table = file.table("Sample");

    @Test
    void allRowsThatApplyAreTold() {
        assertThat(table.rows(Map.of("count", 10))).isEqualTo(List.of(Map.of("size", "some"), Map.of("size", "many")));
        assertThat(table.rows(Map.of("count", 0))).isEmpty();
    }

    @Test
    void whatIsUnknownIsAskedAsSuch() {
        assertThat(table.row(Collections.singletonMap("count", null))).isEqualTo(Map.of("size", "unknown"));
    }

    @Test
    void oneRowIsNeitherNoneNorTwo() {
        assertThatThrownBy(() -> table.row(Map.of("count", 0))).hasMessageContaining("Sample has 0 rows for {count=0}");
        assertThatThrownBy(() -> table.row(Map.of("count", 12))).hasMessageContaining("2 rows");
    }

    @Test
    void moreQuestionsThanAreRememberedAreAnsweredTheSame() {
        for (int i = 1; i <= 5_010; i++) {
            assertThat(table.rows(Map.of("count", i))).hasSize(i < 10 ? 1 : 2);
        }
    }

    @Test
    void theEditionFollowsTheText() {
        assertThat(file.edition())
                .matches("[0-9a-f]{12}")
                .isEqualTo(DecisionTables.packed("dmn/Sample.dmn").edition());
        assertThat(file.text()).startsWith("<?xml");
    }

    @Test
    void aFileThatWasNotPackedIsNamed() {
        assertThatThrownBy(() -> DecisionTables.packed("dmn/None.dmn"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("dmn/None.dmn");
    }
}
