package cn.duban.incident.lifecycle;

import org.jspecify.annotations.Nullable;

/**
 * What art. 12 asks for, as far as it is known.
 *
 * @param what 简要经过
 * @param unitOverview 单位概况
 * @param danger what makes a near miss without being a figure
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
        @Nullable Danger danger,
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
                later(danger, later.danger),
                later(cause, later.cause),
                later(measures, later.measures),
                later(other, later.other));
    }

    /** Nothing but a remark. */
    public static StatementContent remark(@Nullable String text) {
        return new StatementContent(null, "", null, null, null, null, Figures.UNKNOWN, null, null, null, text);
    }

    /** Whether it says nothing at all. */
    public boolean isNothing() {
        return equals(remark(null));
    }

    /** Nothing but figures and dangers. */
    public static StatementContent figures(Figures figures, @Nullable Danger danger) {
        return new StatementContent(null, "", null, null, null, null, figures, danger, null, null, null);
    }

    private static <T> @Nullable T later(@Nullable T before, @Nullable T after) {
        return after == null ? before : after;
    }
}
