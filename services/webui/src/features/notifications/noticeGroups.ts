/**
 * The kinds of notices as people look for them. A kind is the name of the event behind it; one that is missing here still
 * stands under "all" and looks like the last group.
 */
export const noticeGroups = {
  missed: ['DeadlineMissed', 'DutyMissed'],
  reminded: ['DeadlineReminded', 'DeadlineQuestioned', 'HolidayNoticeMissing', 'NobodyToAct', 'IntegrityFaultFound'],
  progress: [
    'DeadlineExtended', 'DeadlineReckoned', 'DeadlineExcused', 'HazardReported', 'HazardResubmitted', 'HazardSentBack', 'HazardGraded', 'MajorHazardConfirmed',
    'RectificationOrdered', 'PlanFiled', 'PlanReviewed', 'ProgressFiled', 'ExtensionRequested', 'ExtensionDecided',
    'AcceptanceRequested', 'HazardVerified', 'HazardWrittenOff', 'HazardTransferProposed', 'HazardTransferAnswered',
    'HazardTransferRuled', 'UnlistedMajorHazardFound', 'HazardAddedStepTaken', 'StopWorkOrdered', 'WorkResumed', 'PenaltyRecorded',
    'CutOffApproved', 'CutOffExecuted', 'CutOffLifted',
    'PlateProposed', 'PlateAddedStepTaken', 'PlateDecided', 'PlateEscalated', 'PlateRaiseDecided', 'PlateIssued', 'PlateServed',
    'PlateRecorded', 'PlatePublished', 'PlatePlanFiled', 'PlatePlanReviewed', 'PlateProgressReported',
    'PlateExtensionRequested', 'PlateExtensionDecided', 'PlateSelfEvaluated', 'PlateAcceptanceRequested',
    'PlateReviewed', 'PlateRefused', 'PlateMeasureDecided', 'PlateLifted', 'PlateLiftingPublished',
    'IncidentReported', 'IncidentCompleted', 'IncidentReceived', 'IncidentRelayed', 'IncidentNoticeSent',
    'IncidentNoticeReceived', 'LeaderArrived', 'DirectReportMade', 'FollowUpReported', 'SupplementReported', 'IncidentRegraded',
    'IncidentMerged', 'ReportingFaultFound', 'ReportingFaultSuspected', 'ReportingFaultDecided', 'InquiryFormed',
    'InquiryExtended', 'InquiryReportFiled', 'InquiryReplied', 'InquiryPublished', 'InquiryPlateIssued',
    'InquiryPlateLifted', 'ClosureItemCompleted', 'EvidenceSetSigned', 'IncidentClosed', 'IncidentEvaluated',
    'IncidentReopened',
    'CaseOpened', 'CaseFactsGathered', 'CaseReassigned', 'CaseInvestigated', 'CaseNoticeServed', 'CaseNoticeAnswered',
    'CaseDefenceLapsed', 'CaseDecided', 'CaseAppealed', 'CaseAppealDecided', 'CaseInForce', 'MeasureCarriedOut',
    'CaseExpired', 'CaseClosed', 'InterviewSummoned', 'InterviewSummonsReceived', 'InterviewAttendanceRecorded',
    'InterviewMinutesFiled', 'CommitmentFulfilled', 'CommitmentChecked', 'InterviewClosed', 'VetoImposed',
    'DiscreditListed', 'ListingRemovalRequested', 'ListingRemovalDecided', 'ListingRestored', 'ListingLifted',
    'ListingExpired',
    'ClassificationProposed', 'ClassificationDecided',
    'DutyArmed', 'DutyEvidenceFiled', 'DutyCompleted', 'DutyEvidenceReturned', 'DutyHandedOver', 'DutyWithdrawn',
  ],
} as const satisfies Record<string, readonly string[]>;

export type NoticeGroup = keyof typeof noticeGroups;
export const groupNames = Object.keys(noticeGroups) as NoticeGroup[];

export function groupOf(kind: string): NoticeGroup {
  return groupNames.find((group) => (noticeGroups[group] as readonly string[]).includes(kind)) ?? 'progress';
}
