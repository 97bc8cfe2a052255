package cn.duban.hazard.lifecycle;

import cn.duban.contracts.Basis;
import cn.duban.contracts.hazard.CutOffKind;
import java.time.OffsetDateTime;

/**
 * A cut-off about to be approved (安全生产法第七十条).
 *
 * @param emergency an urgent danger to safety, in which power needs no notice ahead
 * @param notified when the enterprise was told in writing
 * @param afterNotice first moment after the notice ahead, from the clock catalogue
 */
public record CutOffNotice(
        CutOffKind kind,
        boolean emergency,
        String grounds,
        OffsetDateTime notified,
        OffsetDateTime afterNotice,
        Basis basis) {
    /** First moment it may be done: only power outside of an emergency waits. */
    OffsetDateTime notBefore() {
        return kind == CutOffKind.POWER && !emergency ? afterNotice : notified;
    }
}
