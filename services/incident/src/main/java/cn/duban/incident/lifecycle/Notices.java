package cn.duban.incident.lifecycle;

import cn.duban.casework.actor.Signature;
import cn.duban.casework.input.Refusals;
import cn.duban.contracts.incident.NoticeRecipient;
import cn.duban.contracts.incident.RelayLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The notices of the levels. */
final class Notices {
    private Notices() {}

    /** With those a level owes since it took the report. */
    static List<Notice> opened(List<Notice> notices, RelayLeg leg) {
        List<Notice> all = new ArrayList<>(notices);
        leg.parallel().entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByKey())
                .forEach(body -> all.add(new Notice(
                        leg.level() + "-" + body.getKey(), leg.level(), body.getKey(), body.getValue(), null, null)));
        return all;
    }

    static void checkOpen(List<Notice> notices, RelayLevel level, Set<NoticeRecipient> recipients) {
        if (recipients.isEmpty()) {
            throw Refusals.refuse("no-recipients", "没有通报对象", "recipients", "请选择通报对象", Bases.RELAY);
        }
        for (NoticeRecipient recipient : recipients) {
            if (notices.stream().noneMatch(notice -> notice.open() && is(notice, level, recipient))) {
                String message = Labels.of(level) + "没有待发给" + Labels.of(recipient) + "的通报";
                throw Refusals.conflict("notice-not-open", "不能通报", message);
            }
        }
    }

    static List<Notice> sent(List<Notice> notices, RelayLevel level, Set<NoticeRecipient> recipients, Signature by) {
        return notices.stream()
                .map(notice ->
                        notice.level() == level && recipients.contains(notice.recipient()) ? notice.sent(by) : notice)
                .toList();
    }

    static List<Notice> received(List<Notice> notices, String id, Signature by) {
        return notices.stream()
                .map(notice -> notice.id().equals(id) ? notice.received(by) : notice)
                .toList();
    }

    static List<String> bodies(List<Notice> notices, RelayLevel level, Set<NoticeRecipient> recipients) {
        return notices.stream()
                .filter(notice -> notice.level() == level && recipients.contains(notice.recipient()))
                .map(notice -> notice.body().id())
                .toList();
    }

    private static boolean is(Notice notice, RelayLevel level, NoticeRecipient recipient) {
        return notice.level() == level && notice.recipient() == recipient;
    }
}
