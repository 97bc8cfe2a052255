package cn.duban.accountability.clocks;

import cn.duban.accountability.matter.Place;
import cn.duban.casework.input.Days;
import cn.duban.casework.input.Refusals;
import cn.duban.deadline.calendar.UnknownCalendarYear;
import cn.duban.deadline.catalogue.ClockCatalogue;
import cn.duban.deadline.catalogue.ClockRule;
import cn.duban.deadline.due.DueDates;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** Ends of periods that are rights or terms and no duties: from the catalogue, without a clock that could be missed. */
@ApplicationScoped
public class Terms {
    /** 陈述申辩 */
    public static final String DEFENCE = "accountability.defence";
    /** 申请复核 */
    public static final String APPEAL = "accountability.appeal";
    /** 失信管理期限 */
    public static final String DISCREDIT = "discredit.term";
    /** 可申请提前移出 */
    public static final String EARLY_REMOVAL = "discredit.early-removal";

    private final ClockCatalogue catalogue;
    private final DueDates dueDates;

    Terms(ClockCatalogue catalogue, DueDates dueDates) {
        this.catalogue = catalogue;
        this.dueDates = dueDates;
    }

    /** The end of the period that began then. */
    public OffsetDateTime end(String clockId, Place place, OffsetDateTime began) {
        Instant anchor = began.toInstant();
        ClockRule rule = catalogue.rule(clockId, place.divisionPath(), DueDates.dateOf(anchor), null);
        try {
            return Days.beijing(dueDates.strictly().due(rule, anchor));
        } catch (UnknownCalendarYear e) {
            // A year without its holiday notice is never guessed.
            throw Refusals.conflict("calendar-missing", "缺少节假日安排", "该年度的节假日安排尚未发布，暂不能确定期限");
        }
    }

    /** The last day of the period that began then. */
    public LocalDate lastDay(String clockId, Place place, OffsetDateTime began) {
        return Days.of(end(clockId, place, began));
    }
}
