package cn.duban.hazard.lifecycle;

import org.jspecify.annotations.Nullable;

/**
 * Penalties of an enterprise up to a day, the one of that day included, for hazards of whatever grade (basis {@code
 * hazard.repeated}).
 *
 * @param majorHazard whether there is a major hazard that is not written off; null in what was recorded when only those
 *     could be punished
 */
public record PenaltyCount(
        int within180Days, int withinYear, @Nullable Boolean majorHazard) {
    private static final int MOST_IN_180_DAYS = 3;
    private static final int MOST_IN_A_YEAR = 4;

    /** Of an enterprise with a major hazard. */
    public PenaltyCount(int within180Days, int withinYear) {
        this(within180Days, withinYear, true);
    }

    /** Whether closing must be proposed where there is a major hazard: three within 180 days or four within a year. */
    public boolean closureDue() {
        return !Boolean.FALSE.equals(majorHazard)
                && (within180Days >= MOST_IN_180_DAYS || withinYear >= MOST_IN_A_YEAR);
    }
}
