package cn.duban.hazard.lifecycle;

/** Penalties of an enterprise with major hazards up to a day, the one of that day included (安全生产法第一百一十三条). */
public record PenaltyCount(int within180Days, int withinYear) {
    private static final int MOST_IN_180_DAYS = 3;
    private static final int MOST_IN_A_YEAR = 4;

    /** Whether closing must be proposed: three within 180 days or four within a year. */
    public boolean closureDue() {
        return within180Days >= MOST_IN_180_DAYS || withinYear >= MOST_IN_A_YEAR;
    }
}
