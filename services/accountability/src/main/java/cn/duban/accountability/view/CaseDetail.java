package cn.duban.accountability.view;

import cn.duban.accountability.cases.CaseAction;
import cn.duban.accountability.cases.CaseLog;
import cn.duban.accountability.cases.MeasureRules;
import cn.duban.casework.actor.Body;
import cn.duban.casework.evidence.EvidenceFile;
import cn.duban.contracts.accountability.MeasureKind;
import cn.duban.deadline.DeadlineView;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;

/**
 * Everything a reader may know of one case.
 *
 * @param whole false where the reader is whom it is about and sees the own part only
 * @param excluded bodies with an interest, which do not handle it; only for those who see it whole
 * @param measureRules what each kind of measure rests on
 * @param standings vetoes and listings that hold for the subjects
 * @param actions steps the reader may take now
 */
public record CaseDetail(
        @JsonUnwrapped CaseRow row,
        boolean whole,
        @JsonUnwrapped CaseLog log,
        List<Body> excluded,
        Map<MeasureKind, MeasureRules.Rule> measureRules,
        List<Standings.Standing> standings,
        List<EvidenceFile> attachments,
        List<DeadlineView> deadlines,
        List<CaseAction> actions) {}
