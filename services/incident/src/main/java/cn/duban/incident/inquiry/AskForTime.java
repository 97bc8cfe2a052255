package cn.duban.incident.inquiry;

import cn.duban.casework.actor.Actor;
import cn.duban.casework.actor.Signature;
import cn.duban.contracts.incident.InquiryExtended;
import cn.duban.incident.lifecycle.Incident;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Asks for more time on the clock that runs, of report or reply, and decides on it. */
@ApplicationScoped
public class AskForTime {
    private final Inquiries inquiries;
    private final InquiryClock clock;

    AskForTime(Inquiries inquiries, InquiryClock clock) {
        this.inquiries = inquiries;
        this.clock = clock;
    }

    /** Asks; what goes beyond the cap is refused at once. */
    public void ask(Incident incident, OffsetDateTime until, String reason, Signature by) {
        Inquiry inquiry = inquiries.of(incident.id());
        String clockId = inquiry.stage() == InquiryStage.REPORTED ? InquiryClockIds.REPLY : InquiryClockIds.REPORT;
        clock.checkRequest(incident, clockId, until, by.at().toInstant());
        inquiry.requestTime(UUID.randomUUID().toString(), clockId, until, reason, by);
        incident.keep("InquiryExtensionRequested", inquiry.log().pendingTime().orElseThrow());
    }

    /** Decides for the government that formed the team. */
    public void decide(Incident incident, String id, boolean granted, String opinion, Signature by, Actor actor) {
        MoreTime decided = inquiries.of(incident.id()).decideTime(id, granted, opinion, by);
        incident.keep("InquiryExtensionDecided", decided);
        if (granted) {
            clock.extend(incident, decided, actor);
            incident.tell(now -> new InquiryExtended(now, by.username(), by.at(), decided.until()));
        }
    }
}
