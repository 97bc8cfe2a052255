package cn.duban.incident.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DifferencesTest {
    private static StatementContent lossOf(@Nullable Long fen) {
        Figures figures = new Figures(null, null, null, null, null, null, null, null, fen);
        return new StatementContent(null, "车间", null, null, null, null, figures, null, null, null, null);
    }

    @Test
    void a_loss_is_told_in_yuan() {
        assertThat(Differences.between(lossOf(null), lossOf(123_456_789L)))
                .containsExactly(new Change("figures.lossFen", "直接经济损失", null, "1,234,567.89 元"));
        assertThat(Differences.between(lossOf(5L), lossOf(5L))).isEmpty();
    }
}
