package cn.duban.incident.lifecycle;

import org.jspecify.annotations.Nullable;

/**
 * What art. 12 asks for, as far as it is known.
 *
 * @param what 简要经过
 * @param unitOverview 单位概况
 * @param cause 初步原因
 * @param measures 已采取措施
 */
public record StatementContent(
        @Nullable String what,
        String place,
        @Nullable String divisionCode,
        @Nullable Double longitude,
        @Nullable Double latitude,
        @Nullable String unitOverview,
        Figures figures,
        @Nullable String cause,
        @Nullable String measures,
        @Nullable String other) {

    /** This content with what the later statement says in its place. */
    public StatementContent with(StatementContent later) {
        return new StatementContent(
                later(what, later.what),
                later.place.isBlank() ? place : later.place,
                later(divisionCode, later.divisionCode),
                later(longitude, later.longitude),
                later(latitude, later.latitude),
                later(unitOverview, later.unitOverview),
                figures.with(later.figures),
                later(cause, later.cause),
                later(measures, later.measures),
                later(other, later.other));
    }

    /** Nothing but a remark. */
    public static StatementContent remark(@Nullable String text) {
        return new StatementContent(null, "", null, null, null, null, Figures.UNKNOWN, null, null, text);
    }

    /** Nothing but figures. */
    public static StatementContent figures(Figures figures) {
        return new StatementContent(null, "", null, null, null, null, figures, null, null, null);
    }

    private static <T> @Nullable T later(@Nullable T before, @Nullable T after) {
        return after == null ? before : after;
    }
}
