package cn.duban.contracts.accountability;

/** What every event about a case has in common. */
public sealed interface CaseEvent extends AccountabilityEvent
        permits CaseOpened,
                CaseFactsGathered,
                CaseReassigned,
                CaseInvestigated,
                CaseNoticeServed,
                CaseNoticeAnswered,
                CaseDefenceLapsed,
                CaseDecided,
                CaseAppealed,
                CaseAppealDecided,
                CaseInForce,
                MeasureCarriedOut,
                CaseExpired,
                CaseClosed {
    CaseSnapshot accountabilityCase();
}
