package cn.duban.incident.inquiry;

import cn.duban.casework.actor.Signature;
import cn.duban.casework.input.Refusals;
import cn.duban.contracts.incident.InquiryPlateIssued;
import cn.duban.contracts.incident.InquiryPlateLifted;
import cn.duban.incident.lifecycle.Incident;
import cn.duban.incident.lifecycle.InquiryBases;
import cn.duban.platform.problem.ForbiddenProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;

/** Puts the inquiry under listed supervision (挂牌督办), tells how far it is, lifts it. */
@ApplicationScoped
public class SuperviseInquiry {
    private final Inquiries inquiries;
    private final Plates plates;
    private final InquiryClock clock;

    SuperviseInquiry(Inquiries inquiries, Plates plates, InquiryClock clock) {
        this.inquiries = inquiries;
        this.plates = plates;
        this.clock = clock;
    }

    /** Issues the notice. */
    public void issue(Incident incident, String number, String demands, Signature by) {
        Issuer issuer = plates.issuer(incident)
                .orElseThrow(() ->
                        Refusals.refuse("grade-without-plate", "不适用挂牌督办", "grade", "本等级事故不适用挂牌督办", InquiryBases.PLATE));
        OffsetDateTime due = clock.plateDue(incident, by.at());
        inquiries.of(incident.id()).issue(Plate.issue(UUID.randomUUID().toString(), number, issuer, demands, due, by));
        incident.tell(now -> new InquiryPlateIssued(now, by.username(), by.at(), number, issuer.level(), due));
    }

    /** Notes progress. */
    public void progress(Incident incident, String text, Signature by) {
        inquiries.of(incident.id()).tellProgress(text, by);
        incident.keep("InquiryPlateProgressReported", new Plate.Progress(by, text));
    }

    /** Lifts it. */
    public void lift(Incident incident, String reason, Signature by) {
        Inquiry inquiry = inquiries.of(incident.id());
        Plate plate = Objects.requireNonNull(inquiry.plate());
        if (plate.issued().username().equals(by.username())) {
            throw new ForbiddenProblem("same-person", "须由他人办理", "下达督办通知的人不得自行解除督办，请由他人办理");
        }
        String number = plate.number();
        inquiry.lift(reason, by);
        incident.tell(now -> new InquiryPlateLifted(now, by.username(), by.at(), number));
    }
}
