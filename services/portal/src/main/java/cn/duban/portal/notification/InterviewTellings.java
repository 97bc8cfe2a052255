package cn.duban.portal.notification;

import static cn.duban.portal.notification.Concerned.all;

import cn.duban.contracts.accountability.CommitmentChecked;
import cn.duban.contracts.accountability.CommitmentFulfilled;
import cn.duban.contracts.accountability.InterviewAttendanceRecorded;
import cn.duban.contracts.accountability.InterviewClosed;
import cn.duban.contracts.accountability.InterviewEvent;
import cn.duban.contracts.accountability.InterviewMinutesFiled;
import cn.duban.contracts.accountability.InterviewSummoned;
import cn.duban.contracts.accountability.InterviewSummonsReceived;
import cn.duban.portal.notification.Notices.Addressee;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is told of an interview (约谈); ends of commitments are told by their clocks. */
final class InterviewTellings {
    private InterviewTellings() {}

    static List<Telling> of(InterviewEvent event, Circle circle) {
        return meeting(event, circle).or(() -> promises(event, circle)).orElse(List.of());
    }

    private static Optional<List<Telling>> meeting(InterviewEvent event, Circle circle) {
        if (event instanceof InterviewSummoned e) {
            String again = e.interview().absences() > 0 ? "因上次缺席，再次通知" : "通知";
            String when = Times.minute(e.interview().appointedAt());
            return told(circle.subjects(), again + "您（单位）于 " + when + " 接受约谈，请签收并按时到场。");
        } else if (event instanceof InterviewSummonsReceived) {
            return told(circle.handler(), "约谈通知已签收。");
        } else if (event instanceof InterviewAttendanceRecorded e) {
            return e.attended()
                    ? told(circle.handler(), "约谈已进行，请按期提交约谈纪要。")
                    : told(all(circle.subjects(), circle.handler(), circle.superiors()), "被约谈方未按通知到场。");
        } else if (event instanceof InterviewMinutesFiled e) {
            String promised = e.commitments() == 0 ? "。" : "，请按期落实" + e.commitments() + "项承诺。";
            return told(circle.subjects(), "约谈纪要已提交" + promised);
        }
        return Optional.empty();
    }

    private static Optional<List<Telling>> promises(InterviewEvent event, Circle circle) {
        if (event instanceof CommitmentFulfilled) {
            return told(circle.handler(), "一项约谈承诺已报告落实，请核查。");
        } else if (event instanceof CommitmentChecked e) {
            return e.accepted()
                    ? told(circle.subjects(), "一项约谈承诺经核查已落实。")
                    : told(all(circle.subjects(), circle.superiors()), "一项约谈承诺经核查未落实，请继续办理。");
        } else if (event instanceof InterviewClosed) {
            return told(all(circle.subjects(), circle.handler()), "约谈事项已全部办结。");
        }
        return Optional.empty();
    }

    private static Optional<List<Telling>> told(Set<Addressee> to, String text) {
        return Optional.of(List.of(Telling.to(to, text)));
    }
}
