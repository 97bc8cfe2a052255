package cn.duban.accountability.duty.view;

import cn.duban.accountability.duty.Period;
import cn.duban.contracts.duty.DutyState;
import cn.duban.contracts.registry.DutyCycle;
import cn.duban.platform.page.Choices;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** What a list of duties is narrowed to. All that is given must hold. */
public class DutyFilter {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2999;
    private static final int MONTHS = 12;

    @QueryParam("q")
    @Nullable String q;

    @QueryParam("state")
    @Nullable String state;

    @QueryParam("cycle")
    @Nullable String cycle;

    @QueryParam("divisionCode")
    @Nullable String divisionCode;

    @QueryParam("organisation")
    @Nullable String organisation;

    @QueryParam("post")
    @Nullable String post;

    @QueryParam("year")
    @Nullable String year;

    /** Number of the period within the year, from 1; means nothing without cycle and year. */
    @QueryParam("period")
    @Nullable String period;

    @QueryParam("mine")
    @Nullable String mine;

    @QueryParam("sort")
    @Nullable String sort;

    public DutyFilter() {}

    @Nullable DutyState state() {
        return Choices.of(DutyState.class, "state", state);
    }

    @Nullable DutyCycle cycle() {
        return Choices.of(DutyCycle.class, "cycle", cycle);
    }

    @Nullable Integer year() {
        return Choices.number("year", year, FIRST_YEAR, LAST_YEAR);
    }

    /** The one period that is asked for; null when it is not said whole. */
    @Nullable Period period() {
        Integer number = Choices.number("period", period, 1, MONTHS);
        DutyCycle of = cycle();
        Integer in = year();
        if (number == null || of == null || in == null) {
            return null;
        }
        try {
            return Period.of(of, in, number);
        } catch (IllegalArgumentException e) {
            throw Choices.malformed("period");
        }
    }

    boolean mine() {
        return "true".equals(mine);
    }

    Sort sort() {
        Sort chosen = Choices.of(Sort.class, "sort", sort);
        return chosen == null ? Sort.PERIOD : chosen;
    }

    /** Order of a list. */
    public enum Sort {
        PERIOD("d.period_end desc, d.id"),
        DUE("d.due_at, d.id"),
        POST("d.organisation_name, d.post_name nulls first, d.period_end desc, d.id");

        private final String sql;

        Sort(String sql) {
            this.sql = sql;
        }

        String sql() {
            return sql;
        }
    }
}
