package cn.duban.hazard.lifecycle;

import cn.duban.casework.input.Days;
import cn.duban.casework.input.Refusals;
import cn.duban.contracts.Basis;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * How far the running clock may be moved, from the clock catalogue.
 *
 * @param due end as it stands
 * @param latest last moment an extension may reach
 * @param askBy last moment to ask, null when the catalogue sets none
 */
public record ExtensionLimit(
        OffsetDateTime due, OffsetDateTime latest, @Nullable OffsetDateTime askBy, Basis basis) {
    /** Refuses a request that comes too late, gains nothing or goes beyond the cap. */
    public void checkRequest(OffsetDateTime until, OffsetDateTime now) {
        OffsetDateTime last = askBy == null ? due : askBy;
        if (now.isAfter(last)) {
            throw Refusals.refuse(
                    "extension-asked-late", "延期申请已过期限", "until", "延期申请应当在" + Days.of(last) + "前提出", basis);
        }
        checkEnd(until);
    }

    /** Refuses an end that gains nothing or goes beyond the cap. */
    public void checkEnd(OffsetDateTime until) {
        if (!until.isAfter(due)) {
            throw Refusals.refuse("extension-gains-nothing", "延期日期有误", "until", "延期日期应当晚于现期限" + Days.of(due), basis);
        }
        if (until.isAfter(latest)) {
            throw Refusals.refuse("extension-too-long", "延期超过最长期限", "until", "延期最迟到" + Days.of(latest), basis);
        }
    }
}
