package cn.duban.incident.inquiry;

import cn.duban.casework.actor.Signature;
import cn.duban.incident.lifecycle.Incident;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Has something appraised while the clock stands still (493号令 art. 27). */
@ApplicationScoped
public class AppraiseTechnically {
    private final Inquiries inquiries;
    private final InquiryClock clock;

    AppraiseTechnically(Inquiries inquiries, InquiryClock clock) {
        this.inquiries = inquiries;
        this.clock = clock;
    }

    /** Commissions it; of several at once the first stops the clock. */
    public void start(Incident incident, String subject, String institution, Signature by) {
        Inquiry inquiry = inquiries.of(incident.id());
        boolean first = inquiry.log().openAppraisals().isEmpty();
        inquiry.startAppraisal(UUID.randomUUID().toString(), subject, institution, by);
        incident.keep("AppraisalStarted", inquiry.log().openAppraisals());
        if (first) {
            clock.pause(incident, by.at().toInstant());
        }
    }

    /** Notes its outcome; the last lets the clock run on. */
    public void end(Incident incident, String appraisalId, String result, Signature by) {
        Inquiry inquiry = inquiries.of(incident.id());
        inquiry.endAppraisal(appraisalId, result, by);
        incident.keep("AppraisalEnded", inquiry.log().appraisals());
        if (inquiry.log().openAppraisals().isEmpty()) {
            clock.resume(incident, by.at().toInstant());
        }
    }
}
