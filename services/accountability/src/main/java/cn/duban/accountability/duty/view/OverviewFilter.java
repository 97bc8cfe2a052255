package cn.duban.accountability.duty.view;

import cn.duban.accountability.duty.Period;
import cn.duban.contracts.registry.DutyCycle;
import cn.duban.platform.page.Choices;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** Which period and place an overview is about: the current quarter of all one sees, unless said otherwise. */
public class OverviewFilter {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2999;
    private static final int MONTHS = 12;

    @QueryParam("cycle")
    @Nullable String cycle;

    @QueryParam("year")
    @Nullable String year;

    /** Number of the period within the year, from 1. */
    @QueryParam("period")
    @Nullable String period;

    @QueryParam("divisionCode")
    @Nullable String divisionCode;

    public OverviewFilter() {}

    DutyCycle cycle() {
        DutyCycle chosen = Choices.of(DutyCycle.class, "cycle", cycle);
        return chosen == null ? DutyCycle.QUARTER : chosen;
    }

    Period period(Period now) {
        Integer wantedYear = Choices.number("year", year, FIRST_YEAR, LAST_YEAR);
        Integer number = Choices.number("period", period, 1, MONTHS);
        try {
            return Period.of(
                    now.cycle(),
                    wantedYear == null ? now.start().getYear() : wantedYear,
                    number == null ? now.number() : number);
        } catch (IllegalArgumentException e) {
            throw Choices.malformed("period");
        }
    }
}
