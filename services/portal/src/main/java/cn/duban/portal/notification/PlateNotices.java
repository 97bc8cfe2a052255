package cn.duban.portal.notification;

import cn.duban.contracts.hazard.PlateEvent;
import cn.duban.contracts.hazard.PlateSnapshot;
import cn.duban.portal.notification.Notices.Notice;
import jakarta.enterprise.context.ApplicationScoped;

/** Who learns of a step on a plate (挂牌督办): the side whose turn it is next, and leaders of what hangs and what is lifted. */
@ApplicationScoped
public class PlateNotices {
    private final Notices notices;

    PlateNotices(Notices notices) {
        this.notices = notices;
    }

    /** @param eventId CloudEvents id, which keeps a repeated event from notifying twice */
    public void tell(String eventId, PlateEvent event) {
        Telling telling = PlateTellings.of(event);
        PlateSnapshot plate = event.plate();
        Notice notice = new Notice(
                event.getClass().getSimpleName(),
                "plate",
                plate.id(),
                plate.number(),
                plate.title(),
                telling.text(),
                telling.basis(),
                event.at());
        telling.to().forEach(addressee -> notices.send(eventId, notice, addressee));
    }
}
