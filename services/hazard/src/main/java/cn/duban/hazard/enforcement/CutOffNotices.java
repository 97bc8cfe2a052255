package cn.duban.hazard.enforcement;

import cn.duban.casework.input.Days;
import cn.duban.casework.input.Refusals;
import cn.duban.contracts.hazard.CutOffKind;
import cn.duban.deadline.catalogue.ClockCatalogue;
import cn.duban.deadline.catalogue.ClockRule;
import cn.duban.deadline.due.DueDates;
import cn.duban.hazard.lifecycle.ClockIds;
import cn.duban.hazard.lifecycle.CutOffNotice;
import cn.duban.hazard.lifecycle.Hazard;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;

/** How long ahead power must be announced before it is cut off; the time is data in the clock catalogue. */
@ApplicationScoped
public class CutOffNotices {
    private final ClockCatalogue catalogue;
    private final DueDates dueDates;

    CutOffNotices(ClockCatalogue catalogue, DueDates dueDates) {
        this.catalogue = catalogue;
        this.dueDates = dueDates;
    }

    /** The notice with the first moment after it. */
    public CutOffNotice of(Hazard hazard, CutOffKind kind, boolean emergency, String grounds, OffsetDateTime notified) {
        Instant at = notified.toInstant();
        ClockRule rule = rule(hazard, at);
        OffsetDateTime after = dueDates.due(rule, at).atZone(Days.ZONE).toOffsetDateTime();
        return new CutOffNotice(kind, emergency, grounds, notified, after, rule.basis());
    }

    private ClockRule rule(Hazard hazard, Instant at) {
        return catalogue
                .find(ClockIds.CUT_OFF_NOTICE, hazard.place().divisionPath(), DueDates.dateOf(at), null)
                .orElseThrow(() ->
                        Refusals.refuse("notified-before-rule", "通知时间有误", "notifiedAt", "书面通知时间早于该项规定施行之日", null));
    }
}
