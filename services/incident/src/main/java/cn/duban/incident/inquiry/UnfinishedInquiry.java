package cn.duban.incident.inquiry;

import cn.duban.incident.closure.Obstacle;
import cn.duban.incident.lifecycle.InquiryBases;
import cn.duban.platform.problem.FieldError;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** A case is not closed while its inquiry has no reply or still is under listed supervision. */
@ApplicationScoped
class UnfinishedInquiry implements Obstacle {
    private final Inquiries inquiries;

    UnfinishedInquiry(Inquiries inquiries) {
        this.inquiries = inquiries;
    }

    @Override
    public List<FieldError> of(String incidentId) {
        InquiryLog log = inquiries.find(incidentId).map(Inquiry::log).orElse(null);
        List<FieldError> found = new ArrayList<>();
        if (log == null || log.reply() == null) {
            found.add(new FieldError("reply", "调查报告尚未批复（" + InquiryBases.text(InquiryBases.REPLY) + "）"));
        }
        if (log != null && log.plate() != null && log.plate().open()) {
            found.add(new FieldError("plate", "挂牌督办尚未解除（" + InquiryBases.PLATE.document() + "）"));
        }
        return found;
    }
}
