package cn.duban.portal.notification;

import static cn.duban.portal.notification.Concerned.all;

import cn.duban.contracts.duty.DutyArmed;
import cn.duban.contracts.duty.DutyCompleted;
import cn.duban.contracts.duty.DutyEvent;
import cn.duban.contracts.duty.DutyEvidenceFiled;
import cn.duban.contracts.duty.DutyEvidenceReturned;
import cn.duban.contracts.duty.DutyHandedOver;
import cn.duban.contracts.duty.DutyMissed;
import cn.duban.contracts.duty.DutySnapshot;
import cn.duban.contracts.duty.DutyWithdrawn;
import cn.duban.portal.notification.Notices.Addressee;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is told of a recurring duty (履职), to whoever owes it by name: a successor is not told of what another missed.
 * Leaders learn of a miss from its clock (DeadlineNotices).
 */
final class DutyTellings {
    private DutyTellings() {}

    static List<Telling> of(DutyEvent event) {
        return period(event).or(() -> evidence(event)).orElse(List.of()).stream()
                .map(telling -> telling.because(event.duty().basis()))
                .toList();
    }

    private static Optional<List<Telling>> period(DutyEvent event) {
        DutySnapshot d = event.duty();
        if (event instanceof DutyArmed) {
            String times = d.times() > 1 ? d.times() + "次，并逐次报送" : "，并报送";
            return told(owing(d), "请于 " + Times.day(d.dueAt()) + " 前完成" + times + d.evidence() + "。");
        } else if (event instanceof DutyMissed) {
            String done = d.filed() > 0 ? "，已报送" + d.filed() + "次，应为" + d.times() + "次" : "";
            return told(owing(d), "已于 " + Times.day(d.dueAt()) + " 逾期，未完成" + done + "，请尽快补办。");
        } else if (event instanceof DutyHandedOver e) {
            return Optional.of(handedOver(e));
        } else if (event instanceof DutyWithdrawn e) {
            return told(owing(d), "该履职事项已撤销：" + e.reason());
        }
        return Optional.empty();
    }

    private static List<Telling> handedOver(DutyHandedOver e) {
        DutySnapshot d = e.duty();
        String since = Times.day(e.on());
        Telling toLeaver = Telling.to(person(e.from()), "自 " + since + " 起，该履职事项随岗位移交。");
        String to = e.to();
        return List.of(
                toLeaver,
                to == null
                        ? Telling.to(leaders(d), "自 " + since + " 起岗位空缺，该履职事项无人承担，请明确责任人。")
                        : Telling.to(
                                person(to),
                                "自 " + since + " 起由您承担该履职事项，请于 " + Times.day(d.dueAt()) + " 前完成；此前已完成的计入。"));
    }

    private static Optional<List<Telling>> evidence(DutyEvent event) {
        DutySnapshot d = event.duty();
        if (event instanceof DutyEvidenceFiled e) {
            // One's own act needs no notice; what the office filed in one's name does.
            return told(e.by().equals(d.holder()) ? Set.of() : person(d.holder()), "已有人代您报送履职材料，请核对。");
        } else if (event instanceof DutyEvidenceReturned e) {
            return told(owing(d), "履职材料被退回，请于 " + Times.day(d.dueAt()) + " 前补正：" + e.reason());
        } else if (event instanceof DutyCompleted e) {
            return e.late() ? told(all(owing(d), leaders(d)), "逾期的履职事项已补办。") : Optional.of(List.of());
        }
        return Optional.empty();
    }

    /** Who holds the post, else the post, else the body. */
    private static Set<Addressee> owing(DutySnapshot d) {
        if (d.holder() != null) {
            return person(d.holder());
        }
        String post = d.post();
        return Set.of(post == null ? Addressee.body(d.organisation()) : Addressee.post(post));
    }

    private static Set<Addressee> person(@Nullable String username) {
        return username == null ? Set.of() : Set.of(Addressee.person(username));
    }

    private static Set<Addressee> leaders(DutySnapshot d) {
        return d.leaderPosts().stream().map(Addressee::post).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Optional<List<Telling>> told(Set<Addressee> to, String text) {
        return Optional.of(List.of(Telling.to(to, text)));
    }
}
