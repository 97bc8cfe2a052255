package cn.duban.accountability.view;

import cn.duban.accountability.cases.CaseAction;
import cn.duban.accountability.cases.CaseLog;
import cn.duban.accountability.listing.Listings;
import cn.duban.casework.evidence.EvidenceFile;
import cn.duban.deadline.DeadlineView;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/**
 * Everything a reader may know of one case.
 *
 * @param whole false where the reader is whom it is about and sees the own part only
 * @param standings vetoes and listings that hold for the subjects
 * @param actions steps the reader may take now
 */
public record CaseDetail(
        @JsonUnwrapped CaseRow row,
        boolean whole,
        @JsonUnwrapped CaseLog log,
        List<Listings.Standing> standings,
        List<EvidenceFile> attachments,
        List<DeadlineView> deadlines,
        List<CaseAction> actions) {}
