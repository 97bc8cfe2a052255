package cn.duban.portal.notification;

import cn.duban.contracts.duty.DutyEvent;
import cn.duban.contracts.duty.DutySnapshot;
import cn.duban.portal.notification.Notices.Notice;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Who learns of a recurring duty: whoever owes it, and leaders where nobody does. */
@ApplicationScoped
public class DutyNotices {
    private final Notices notices;

    DutyNotices(Notices notices) {
        this.notices = notices;
    }

    /** @param eventId CloudEvents id, which keeps a repeated event from notifying twice */
    public void tell(String eventId, DutyEvent event) {
        DutySnapshot d = event.duty();
        for (Telling telling : DutyTellings.of(event)) {
            Notice notice = new Notice(
                    event.getClass().getSimpleName(),
                    "duty",
                    d.id(),
                    d.number(),
                    title(d),
                    telling.text(),
                    telling.basis(),
                    event.at());
            telling.to().forEach(addressee -> notices.send(eventId, notice, addressee));
        }
    }

    private static String title(DutySnapshot d) {
        String seat = d.organisationName() + Optional.ofNullable(d.postName()).orElse("");
        return seat + "：" + d.name() + "（" + Times.day(d.periodStart()) + "至" + Times.day(d.periodEnd()) + "）";
    }
}
