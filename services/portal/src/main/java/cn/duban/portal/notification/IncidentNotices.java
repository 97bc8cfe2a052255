package cn.duban.portal.notification;

import cn.duban.contracts.incident.IncidentEvent;
import cn.duban.contracts.incident.IncidentSnapshot;
import cn.duban.portal.notification.Notices.Notice;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who learns of a step on an incident: the next level of the relay, those told beside it, who watches over reporting. */
@ApplicationScoped
public class IncidentNotices {
    private final Notices notices;

    IncidentNotices(Notices notices) {
        this.notices = notices;
    }

    /** @param eventId CloudEvents id, which keeps a repeated event from notifying twice */
    public void tell(String eventId, IncidentEvent event) {
        IncidentSnapshot i = event.incident();
        for (Telling telling : tellings(event)) {
            Notice notice = new Notice(
                    event.getClass().getSimpleName(),
                    "incident",
                    i.id(),
                    i.number(),
                    i.title(),
                    telling.text(),
                    telling.basis(),
                    event.at());
            telling.to().forEach(addressee -> notices.send(eventId, notice, addressee));
        }
    }

    /** A step of which nobody needs to be told says nothing; a newer service may know more steps. */
    static List<Telling> tellings(IncidentEvent event) {
        return Stream.of(ReportTellings.of(event), FaultTellings.of(event), CaseTellings.of(event))
                .flatMap(Optional::stream)
                .flatMap(List::stream)
                .toList();
    }
}
