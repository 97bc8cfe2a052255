package cn.duban.incident.inquiry;

import cn.duban.casework.actor.Signature;
import cn.duban.incident.closure.PlannedItem;
import java.util.List;

/**
 * What the inquiry found (调查报告, 493号令 art. 30).
 *
 * @param responsible whether it is a responsible incident (责任事故)
 * @param suggestions how to deal with persons and what to change
 * @param items what is to be carried out once the government has replied
 */
public record InquiryReport(
        Signature filed,
        boolean responsible,
        String directCause,
        String indirectCause,
        String suggestions,
        List<String> evidenceIds,
        List<PlannedItem> items) {}
