package cn.duban.casework.input;

import cn.duban.platform.page.Condition;
import java.time.OffsetDateTime;

/** How near the end of the running clock is. */
public enum DueBucket {
    OVERDUE,
    H24,
    H72,
    LATER;

    private static final int HOURS_72 = 72;
    private static final int HOURS_24 = 24;

    /** Narrows a list to those in it. @param column the end of the clock */
    public void narrow(Condition condition, String column, OffsetDateTime now) {
        switch (this) {
            case OVERDUE -> condition.and(column + " < ?", now);
            case H24 -> between(condition, column, now, now.plusHours(HOURS_24));
            case H72 -> between(condition, column, now.plusHours(HOURS_24), now.plusHours(HOURS_72));
            case LATER -> condition.and(column + " >= ?", now.plusHours(HOURS_72));
        }
    }

    private static void between(Condition condition, String column, OffsetDateTime from, OffsetDateTime to) {
        condition.and(column + " >= ?", from).and(column + " < ?", to);
    }
}
