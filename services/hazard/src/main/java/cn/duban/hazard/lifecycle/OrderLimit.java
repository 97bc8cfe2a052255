package cn.duban.hazard.lifecycle;

import cn.duban.casework.input.Days;
import cn.duban.casework.input.Refusals;
import cn.duban.contracts.Basis;
import java.time.OffsetDateTime;

/**
 * How long an order may give, from the clock catalogue.
 *
 * @param usual end when the order names no date
 * @param latest last moment an order may name
 */
public record OrderLimit(OffsetDateTime usual, OffsetDateTime latest, Basis basis) {
    /** Refuses a date that is past or beyond the limit. */
    public void check(OffsetDateTime due, OffsetDateTime now) {
        if (!due.isAfter(now)) {
            throw Refusals.refuse("due-in-past", "整改期限有误", "dueDate", "整改期限不得早于现在", basis);
        }
        if (due.isAfter(latest)) {
            throw Refusals.refuse("due-too-late", "整改期限过长", "dueDate", "整改期限最迟为" + Days.of(latest), basis);
        }
    }
}
