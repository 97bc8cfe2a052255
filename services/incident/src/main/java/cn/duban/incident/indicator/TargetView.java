package cn.duban.incident.indicator;

import cn.duban.casework.input.Days;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A target as it is shown, against what is there so far.
 *
 * @param setBy name of who set it
 */
public record TargetView(
        String divisionCode,
        String divisionName,
        int year,
        @Nullable Integer deaths,
        @Nullable Integer incidents,
        @Nullable Integer largerIncidents,
        String document,
        String clause,
        boolean verified,
        int actualDeaths,
        int actualIncidents,
        int actualLarger,
        boolean exceeded,
        String setBy,
        OffsetDateTime setAt,
        long version) {

    static TargetView of(ControlTarget target) {
        return new TargetView(
                target.divisionCode(),
                target.divisionName(),
                target.year(),
                target.limits().deaths(),
                target.limits().incidents(),
                target.limits().largerIncidents(),
                target.basis().document(),
                target.basis().clause(),
                target.verified(),
                target.actuals().deaths(),
                target.actuals().incidents(),
                target.actuals().larger(),
                target.exceeded(),
                target.setBy(),
                target.setAt().atZoneSameInstant(Days.ZONE).toOffsetDateTime(),
                target.version());
    }
}
