package cn.duban.incident.inquiry;

import cn.duban.incident.lifecycle.ClockIds;

/** Ids in {@code seeds/clocks/incident.yaml}. */
public final class InquiryClockIds {
    public static final String REPORT = ClockIds.INQUIRY_REPORT;
    public static final String REPLY = "incident.inquiry.reply";
    public static final String PLATE = "incident.inquiry.plate";

    private InquiryClockIds() {}
}
