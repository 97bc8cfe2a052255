package cn.duban.portal.notification;

import static cn.duban.portal.notification.Concerned.all;

import cn.duban.contracts.accountability.DiscreditListed;
import cn.duban.contracts.accountability.ListingEvent;
import cn.duban.contracts.accountability.ListingExpired;
import cn.duban.contracts.accountability.ListingKind;
import cn.duban.contracts.accountability.ListingLifted;
import cn.duban.contracts.accountability.ListingRemovalDecided;
import cn.duban.contracts.accountability.ListingRemovalRequested;
import cn.duban.contracts.accountability.ListingRestored;
import cn.duban.contracts.accountability.ListingSnapshot;
import cn.duban.contracts.accountability.VetoImposed;
import cn.duban.portal.notification.Notices.Addressee;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is told of a veto (一票否决) or a place on the discredit list, with the rule it rests on. */
final class ListingTellings {
    private ListingTellings() {}

    static List<Telling> of(ListingEvent event, Circle circle) {
        return entered(event, circle)
                .or(() -> removed(event, circle))
                .map(telling -> List.of(telling.because(event.listing().basis())))
                .orElse(List.of());
    }

    static String name(ListingSnapshot listing) {
        return listing.kind() == ListingKind.VETO ? "一票否决" : "严重失信主体名单";
    }

    private static Optional<Telling> entered(ListingEvent event, Circle circle) {
        ListingSnapshot l = event.listing();
        if (event instanceof VetoImposed) {
            String text = "被一票否决（" + l.number() + "），至 " + Times.day(l.until()) + " 不得评先评优、考核合格。";
            return told(all(circle.subjects(), circle.superiors()), text);
        } else if (event instanceof DiscreditListed) {
            String text = "被列入严重失信主体名单（" + l.number() + "），至 " + Times.day(l.until()) + "，期间依法受到限制。";
            return told(all(circle.subjects(), circle.superiors()), text);
        } else if (event instanceof ListingRestored e) {
            return told(circle.subjects(), "已恢复列入" + name(l) + "，至 " + Times.day(l.until()) + "：" + e.reason());
        }
        return Optional.empty();
    }

    private static Optional<Telling> removed(ListingEvent event, Circle circle) {
        ListingSnapshot l = event.listing();
        if (event instanceof ListingRemovalRequested) {
            return told(circle.handler(), "申请提前移出" + name(l) + "，请按期审查。");
        } else if (event instanceof ListingRemovalDecided e) {
            return told(circle.subjects(), e.granted() ? "已提前移出" + name(l) + "。" : "提前移出" + name(l) + "的申请未获同意。");
        } else if (event instanceof ListingLifted e) {
            return told(all(circle.subjects(), circle.superiors()), name(l) + "已撤销：" + e.reason());
        } else if (event instanceof ListingExpired) {
            return told(circle.subjects(), name(l) + "已期满。");
        }
        return Optional.empty();
    }

    private static Optional<Telling> told(Set<Addressee> to, String text) {
        return Optional.of(Telling.to(to, text));
    }
}
