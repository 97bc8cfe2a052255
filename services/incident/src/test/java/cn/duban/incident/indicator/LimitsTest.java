package cn.duban.incident.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.duban.contracts.incident.ControlTargetExceeded.Excess;
import cn.duban.contracts.incident.ControlTargetExceeded.Measure;
import cn.duban.platform.problem.RuleProblem;
import org.junit.jupiter.api.Test;

class LimitsTest {
    @Test
    void asManyAsAllowedIsNotTooMany() {
        Limits limits = new Limits(3, 6, 0).checked();

        assertThat(limits.exceededBy(new Actuals(3, 6, 0))).isEmpty();
        assertThat(limits.exceededBy(new Actuals(4, 6, 1)))
                .containsExactly(new Excess(Measure.DEATHS, 3, 4), new Excess(Measure.LARGER_INCIDENTS, 0, 1));
    }

    @Test
    void whatHasNoLimitIsNeverExceeded() {
        assertThat(new Limits(null, 1, null).exceededBy(new Actuals(99, 1, 99))).isEmpty();
    }

    @Test
    void limitsThatMakeNoSenseAreRefused() {
        assertThatThrownBy(() -> new Limits(null, null, null).checked()).isInstanceOf(RuleProblem.class);
        assertThatThrownBy(() -> new Limits(-1, null, null).checked()).isInstanceOf(RuleProblem.class);
        assertThatThrownBy(() -> new Limits(null, 100_001, null).checked()).isInstanceOf(RuleProblem.class);
        assertThatThrownBy(() -> new Limits(null, 1, 2).checked()).isInstanceOf(RuleProblem.class);
    }
}
