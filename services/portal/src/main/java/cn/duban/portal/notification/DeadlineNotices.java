package cn.duban.portal.notification;

import cn.duban.contracts.deadline.DeadlineEvent;
import cn.duban.contracts.deadline.DeadlineExcused;
import cn.duban.contracts.deadline.DeadlineExtended;
import cn.duban.contracts.deadline.DeadlineMissed;
import cn.duban.contracts.deadline.DeadlineQuestioned;
import cn.duban.contracts.deadline.DeadlineReckoned;
import cn.duban.contracts.deadline.DeadlineReminded;
import cn.duban.contracts.deadline.DeadlineSnapshot;
import cn.duban.portal.notification.Notices.Addressee;
import cn.duban.portal.notification.Notices.Notice;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.Set;

/** What is told of a clock: before its end to who must act, after a miss to the leaders above too. */
@ApplicationScoped
public class DeadlineNotices {
    private final Notices notices;
    private final ClockCircle circle;

    DeadlineNotices(Notices notices, ClockCircle circle) {
        this.notices = notices;
        this.circle = circle;
    }

    /** @param eventId CloudEvents id, which keeps a repeated event from notifying twice */
    public void tell(String eventId, DeadlineEvent event) {
        DeadlineSnapshot d = event.deadline();
        if (event instanceof DeadlineReminded reminded) {
            send(eventId, notice(d, "DeadlineReminded", reminding(reminded), reminded.at()), circle.acting(d));
        } else if (event instanceof DeadlineExtended extended) {
            String text = "“" + d.name() + "”的期限已延至 " + Times.minute(d.dueAt()) + "。";
            send(eventId, notice(d, "DeadlineExtended", text, extended.at()), circle.acting(d));
        } else if (event instanceof DeadlineReckoned reckoned) {
            String text = "“" + d.name() + "”的期限按" + reckoned.document() + "重新计算，改为 " + Times.minute(d.dueAt())
                    + (d.provisional() ? "（暂定）。" : "。");
            send(eventId, notice(d, "DeadlineReckoned", text, reckoned.at()), circle.acting(d));
        } else if (event instanceof DeadlineQuestioned questioned && d.question() != null) {
            String text = "“" + d.name() + "”已于 " + Times.minute(d.dueAt()) + " 到期，因"
                    + d.question().text() + "，是否逾期待认定。";
            send(eventId, notice(d, "DeadlineQuestioned", text, questioned.at()), circle.finding(d));
        } else if (event instanceof DeadlineExcused excused) {
            String text = "“" + d.name() + "”经认定不计逾期，期限为 " + Times.minute(d.dueAt()) + "。";
            send(eventId, notice(d, "DeadlineExcused", text, excused.at()), circle.acting(d));
        } else if (event instanceof DeadlineMissed missed) {
            String text = "“" + d.name() + "”已于 " + Times.minute(d.dueAt()) + " 逾期，仍未办结。";
            send(eventId, notice(d, "DeadlineMissed", text, missed.at()), circle.missed(d));
        }
    }

    private static String reminding(DeadlineReminded reminded) {
        DeadlineSnapshot d = reminded.deadline();
        String clock = "“" + d.name() + "”";
        return reminded.reminder().equals(DeadlineReminded.PROVISIONAL_END)
                ? clock + "的暂定期限 " + Times.minute(d.dueAt()) + " 已到，尚未办结；是否逾期待放假通知载入后确定，请抓紧办理。"
                : clock + "将于 " + Times.minute(d.dueAt()) + (d.provisional() ? "（暂定）" : "") + " 到期，请及时办理。";
    }

    private void send(String eventId, Notice notice, Set<Addressee> to) {
        to.forEach(addressee -> notices.send(eventId, notice, addressee));
    }

    private static Notice notice(DeadlineSnapshot d, String kind, String text, OffsetDateTime at) {
        return new Notice(
                kind, d.subjectType(), d.subjectId(), d.subjectNumber(), d.subjectTitle(), text, d.basis(), at);
    }
}
