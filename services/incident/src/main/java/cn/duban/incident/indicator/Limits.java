package cn.duban.incident.indicator;

import cn.duban.casework.input.Refusals;
import cn.duban.contracts.incident.ControlTargetExceeded.Excess;
import cn.duban.contracts.incident.ControlTargetExceeded.Measure;
import cn.duban.platform.problem.FieldError;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a place may have in a year; null sets no limit.
 *
 * @param largerIncidents 较大及以上事故起数
 */
public record Limits(
        @Nullable Integer deaths,
        @Nullable Integer incidents,
        @Nullable Integer largerIncidents) {
    private static final int MOST = 100_000;

    /**
     * The same, which must make sense.
     *
     * @throws cn.duban.platform.problem.RuleProblem 422 without any limit, for one below zero or beyond all bounds, and
     *     where the parts are more than the whole
     */
    Limits checked() {
        List<FieldError> faults = new ArrayList<>();
        range("deaths", deaths, faults);
        range("incidents", incidents, faults);
        range("largerIncidents", largerIncidents, faults);
        if (deaths == null && incidents == null && largerIncidents == null) {
            faults.add(new FieldError("deaths", "死亡人数、事故起数、较大事故起数至少填写一项"));
        }
        if (incidents != null && largerIncidents != null && largerIncidents > incidents) {
            faults.add(new FieldError("largerIncidents", "较大事故起数不得大于事故起数"));
        }
        if (!faults.isEmpty()) {
            throw Refusals.refuse("control-target", "控制指标有误", faults, null);
        }
        return this;
    }

    /** Every measure of which there is more than allowed. */
    List<Excess> exceededBy(Actuals actuals) {
        List<Excess> excesses = new ArrayList<>();
        compare(Measure.DEATHS, deaths, actuals.deaths(), excesses);
        compare(Measure.INCIDENTS, incidents, actuals.incidents(), excesses);
        compare(Measure.LARGER_INCIDENTS, largerIncidents, actuals.larger(), excesses);
        return excesses;
    }

    private static void compare(Measure measure, @Nullable Integer limit, int actual, List<Excess> excesses) {
        if (limit != null && actual > limit) {
            excesses.add(new Excess(measure, limit, actual));
        }
    }

    private static void range(String field, @Nullable Integer value, List<FieldError> faults) {
        if (value != null && (value < 0 || value > MOST)) {
            faults.add(new FieldError(field, "应为 0 至 " + MOST + " 的整数"));
        }
    }
}
