package cn.duban.portal.notification;

import cn.duban.contracts.accountability.AccountabilityEvent;
import cn.duban.contracts.accountability.CaseEvent;
import cn.duban.contracts.accountability.CaseSnapshot;
import cn.duban.contracts.accountability.InterviewEvent;
import cn.duban.contracts.accountability.InterviewSnapshot;
import cn.duban.contracts.accountability.ListingEvent;
import cn.duban.contracts.accountability.ListingSnapshot;
import cn.duban.portal.matter.Matter;
import cn.duban.portal.notification.Notices.Notice;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Who learns of a step on a case, an interview or a listing: its own side of it, and no more. */
@ApplicationScoped
public class MatterNotices {
    private final Notices notices;
    private final Superiors superiors;

    MatterNotices(Notices notices, Superiors superiors) {
        this.notices = notices;
        this.superiors = superiors;
    }

    /** @param eventId CloudEvents id, which keeps a repeated event from notifying twice */
    public void tell(String eventId, CaseEvent event, Matter matter) {
        CaseSnapshot c = event.accountabilityCase();
        send(eventId, event, matter, c.number(), c.title(), AccountabilityTellings.of(event, circle(matter)));
    }

    /** The same for an interview. */
    public void tell(String eventId, InterviewEvent event, Matter matter) {
        InterviewSnapshot i = event.interview();
        send(eventId, event, matter, i.number(), i.title(), InterviewTellings.of(event, circle(matter)));
    }

    /** The same for a veto or a place on the discredit list. */
    public void tell(String eventId, ListingEvent event, Matter matter) {
        ListingSnapshot l = event.listing();
        String title = l.subjectName() + " · " + ListingTellings.name(l);
        send(eventId, event, matter, l.number(), title, ListingTellings.of(event, circle(matter)));
    }

    private Circle circle(Matter matter) {
        return new Circle(matter, superiors);
    }

    private void send(
            String eventId,
            AccountabilityEvent event,
            Matter matter,
            String number,
            String title,
            List<Telling> tellings) {
        for (Telling telling : tellings) {
            Notice notice = new Notice(
                    event.getClass().getSimpleName(),
                    matter.type(),
                    matter.id(),
                    number,
                    title,
                    telling.text(),
                    telling.basis(),
                    event.at());
            telling.to().forEach(addressee -> notices.send(eventId, notice, addressee));
        }
    }
}
