package cn.duban.incident.inquiry.process;

import cn.duban.incident.inquiry.InquiryClockIds;
import java.util.Map;

/** Names in {@code bpmn/incident/IncidentInquiry.bpmn}. */
public final class IncidentInquiryProcess {
    public static final String KEY = "IncidentInquiry";
    public static final String RESOURCE = "bpmn/incident/IncidentInquiry.bpmn";

    /** Where the inquiry stands after a step; the only variable. */
    static final String PHASE = "phase";

    static final String MESSAGE_APPRAISAL_STARTED = "Message_AppraisalStarted";
    static final String MESSAGE_EXTENSION_REQUESTED = "Message_InquiryExtensionRequested";

    /** Timers with the clocks they stand on. */
    static final Map<String, String> TIMERS =
            Map.of("Timer_ReportMissed", InquiryClockIds.REPORT, "Timer_ReplyMissed", InquiryClockIds.REPLY);

    private IncidentInquiryProcess() {}
}
