package cn.duban.portal.notification;

import cn.duban.contracts.deadline.DeadlineEvent;
import cn.duban.contracts.deadline.DeadlineExtended;
import cn.duban.contracts.deadline.DeadlineMissed;
import cn.duban.contracts.deadline.DeadlineReminded;
import cn.duban.contracts.deadline.DeadlineSnapshot;
import cn.duban.portal.notification.Notices.Addressee;
import cn.duban.portal.notification.Notices.Notice;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Who learns what of a clock: the body that must act before the end, the leaders above it after a miss. */
@ApplicationScoped
public class DeadlineNotices {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("M月d日 HH:mm");
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Notices notices;

    DeadlineNotices(Notices notices) {
        this.notices = notices;
    }

    /** @param eventId CloudEvents id, which keeps a repeated event from notifying twice */
    public void tell(String eventId, DeadlineEvent event) {
        DeadlineSnapshot d = event.deadline();
        if (event instanceof DeadlineReminded reminded) {
            tellBody(
                    eventId,
                    notice(
                            d,
                            "DeadlineReminded",
                            "“" + d.name() + "”将于 " + minute(d.dueAt()) + " 到期，请及时办理。",
                            reminded.at()),
                    d);
        } else if (event instanceof DeadlineExtended extended) {
            tellBody(
                    eventId,
                    notice(d, "DeadlineExtended", "“" + d.name() + "”的期限已延至 " + minute(d.dueAt()) + "。", extended.at()),
                    d);
        } else if (event instanceof DeadlineMissed missed) {
            Notice notice =
                    notice(d, "DeadlineMissed", "“" + d.name() + "”已于 " + minute(d.dueAt()) + " 逾期，仍未办结。", missed.at());
            tellBody(eventId, notice, d);
            d.leaderPosts().forEach(post -> notices.send(eventId, notice, Addressee.post(post)));
        }
    }

    private void tellBody(String eventId, Notice notice, DeadlineSnapshot d) {
        String organisation = d.organisation();
        if (organisation != null) {
            notices.send(eventId, notice, Addressee.body(organisation));
        }
    }

    private static Notice notice(DeadlineSnapshot d, String kind, String text, OffsetDateTime at) {
        return new Notice(
                kind, d.subjectType(), d.subjectId(), d.subjectNumber(), d.subjectTitle(), text, d.basis(), at);
    }

    private static String minute(OffsetDateTime at) {
        return MINUTE.format(at.atZoneSameInstant(ZONE));
    }
}
