package cn.duban.incident.inquiry;

/** Ids in {@code seeds/clocks/incident.yaml}. */
public final class InquiryClockIds {
    public static final String REPORT = "incident.inquiry.report";
    public static final String REPLY = "incident.inquiry.reply";
    public static final String PLATE = "incident.inquiry.plate";

    private InquiryClockIds() {}
}
