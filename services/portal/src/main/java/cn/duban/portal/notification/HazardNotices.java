package cn.duban.portal.notification;

import cn.duban.contracts.hazard.HazardEvent;
import cn.duban.contracts.hazard.HazardSnapshot;
import cn.duban.portal.notification.Notices.Notice;
import jakarta.enterprise.context.ApplicationScoped;

/** Who learns of a step on a hazard: the side whose turn it is next, and for a major hazard the leaders. */
@ApplicationScoped
public class HazardNotices {
    private final Notices notices;

    HazardNotices(Notices notices) {
        this.notices = notices;
    }

    /** @param eventId CloudEvents id, which keeps a repeated event from notifying twice */
    public void tell(String eventId, HazardEvent event) {
        Telling telling = HazardTellings.of(event);
        HazardSnapshot h = event.hazard();
        Notice notice = new Notice(
                event.getClass().getSimpleName(),
                "hazard",
                h.id(),
                h.number(),
                h.title(),
                telling.text(),
                telling.basis(),
                event.at());
        telling.to().forEach(addressee -> notices.send(eventId, notice, addressee));
    }
}
