package cn.duban.incident.inquiry;

import cn.duban.casework.actor.Signature;
import cn.duban.contracts.incident.InquiryPublished;
import cn.duban.contracts.incident.InquiryReplied;
import cn.duban.contracts.incident.InquiryReportFiled;
import cn.duban.incident.closure.BeginClosure;
import cn.duban.incident.lifecycle.Incident;
import cn.duban.incident.lifecycle.Seat;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;

/** Hands in the report, replies to it and makes both public. */
@ApplicationScoped
public class ReportInquiry {
    private final Inquiries inquiries;
    private final BeginClosure closure;

    ReportInquiry(Inquiries inquiries, BeginClosure closure) {
        this.inquiries = inquiries;
        this.closure = closure;
    }

    /** Hands it in. */
    public void file(Incident incident, InquiryReport report) {
        Inquiry inquiry = inquiries.of(incident.id());
        inquiry.fileReport(
                report, HigherLevel.demanded(incident, inquiry).map(Seat::name).orElse(null));
        Signature by = report.filed();
        incident.tell(now -> new InquiryReportFiled(now, by.username(), by.at(), report.responsible()));
    }

    /** Replies; from here on what the report asks for is carried out. */
    public void reply(Incident incident, Reply reply) {
        Inquiry inquiry = inquiries.of(incident.id());
        inquiry.reply(reply);
        InquiryReport report = Objects.requireNonNull(inquiry.log().report());
        BeginClosure.Found found = new BeginClosure.Found(report.filed(), report.directCause(), report.evidenceIds());
        closure.begin(incident, inquiry.seat(), reply.by(), report.items(), found);
        incident.enterClosure();
        Signature by = reply.by();
        incident.tell(now -> new InquiryReplied(now, by.username(), by.at(), reply.number()));
    }

    /** Makes it public. */
    public void publish(Incident incident, Publication publication) {
        inquiries.of(incident.id()).publish(publication);
        Signature by = publication.by();
        incident.tell(now -> new InquiryPublished(now, by.username(), by.at(), publication.where()));
    }
}
