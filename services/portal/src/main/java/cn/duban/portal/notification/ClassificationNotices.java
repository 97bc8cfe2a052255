package cn.duban.portal.notification;

import cn.duban.contracts.registry.ClassificationDecided;
import cn.duban.contracts.registry.ClassificationEvent;
import cn.duban.contracts.registry.ClassificationProposed;
import cn.duban.contracts.registry.ClassificationSnapshot;
import cn.duban.portal.notification.Notices.Addressee;
import cn.duban.portal.notification.Notices.Notice;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.Set;

/** Who learns that an enterprise is to be classed otherwise: who has it, who would get it, and the answer itself. */
@ApplicationScoped
public class ClassificationNotices {
    private final Notices notices;

    ClassificationNotices(Notices notices) {
        this.notices = notices;
    }

    /** @param eventId CloudEvents id, which keeps a repeated event from notifying twice */
    public void tell(String eventId, ClassificationEvent event) {
        ClassificationSnapshot c = event.classification();
        Notice notice = new Notice(
                event.getClass().getSimpleName(),
                "enterprise",
                c.enterpriseId(),
                c.enterpriseName(),
                c.enterpriseName() + "：行业分类变更",
                text(event),
                null,
                event.at());
        to(event).forEach(addressee -> notices.send(eventId, notice, addressee));
    }

    static Set<Addressee> to(ClassificationEvent event) {
        ClassificationSnapshot c = event.classification();
        Set<Addressee> all = new LinkedHashSet<>(Concerned.bodies(c.leadsBefore()));
        all.addAll(Concerned.bodies(c.leadsAfter()));
        if (event instanceof ClassificationDecided) {
            all.add(Addressee.body(c.enterpriseId()));
        }
        return all;
    }

    static String text(ClassificationEvent event) {
        ClassificationSnapshot c = event.classification();
        String change = "行业代码由" + c.gbt4754Before() + "变更为" + c.gbt4754After() + "，自" + Times.day(c.from()) + "起";
        if (event instanceof ClassificationProposed proposed) {
            return "申请" + change + "，理由：" + proposed.reason() + "。请核实并确认。";
        }
        return ((ClassificationDecided) event).confirmed() ? "已确认" + change + "生效。" : "未同意" + change + "的申请。";
    }
}
