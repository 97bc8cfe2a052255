package cn.duban.hazard.plate;

import java.time.OffsetDateTime;

/**
 * A notice about to be issued (督办通知书).
 *
 * @param number official number
 * @param due last moment of the rectification
 * @param planDue last moment for filing the plan
 * @param contact whom to ask and report to
 * @param lifting how the plate is lifted
 */
public record Notice(
        String number, String demands, OffsetDateTime due, OffsetDateTime planDue, String contact, String lifting) {}
