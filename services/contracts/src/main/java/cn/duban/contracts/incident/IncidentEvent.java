package cn.duban.contracts.incident;

import java.time.OffsetDateTime;

/** What every event about an incident has in common. */
public sealed interface IncidentEvent
        permits IncidentReported,
                IncidentCompleted,
                IncidentReceived,
                IncidentRelayed,
                IncidentNoticeSent,
                IncidentNoticeReceived,
                LeaderArrived,
                DirectReportMade,
                FollowUpReported,
                SupplementReported,
                IncidentRegraded,
                IncidentMerged,
                ReportingFaultFound,
                ReportingFaultSuspected,
                ReportingFaultDecided,
                InquiryFormed,
                InquiryExtended,
                InquiryReportFiled,
                InquiryReplied,
                InquiryPublished,
                InquiryPlateIssued,
                InquiryPlateLifted,
                ClosureItemCompleted,
                EvidenceSetSigned,
                IncidentClosed,
                IncidentEvaluated,
                IncidentReopened {
    IncidentSnapshot incident();

    String by();

    OffsetDateTime at();
}
