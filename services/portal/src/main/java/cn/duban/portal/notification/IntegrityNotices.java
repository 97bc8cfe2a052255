package cn.duban.portal.notification;

import cn.duban.contracts.audit.IntegrityFaultFound;
import cn.duban.contracts.audit.IntegrityKind;
import cn.duban.portal.notification.Notices.Addressee;
import cn.duban.portal.notification.Notices.Notice;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Who learns that a record is not what was sealed: the 安委办 and its administrator, of the place or of the highest level. */
@ApplicationScoped
public class IntegrityNotices {
    static final String FOUND = "IntegrityFaultFound";
    static final String SUBJECT = "integrity-fault";

    private static final Map<String, String> SERVICES = Map.of(
            "registry", "责任库",
            "hazard", "隐患",
            "incident", "事故",
            "accountability", "问责",
            "portal", "门户");

    private final Notices notices;
    private final Superiors superiors;

    IntegrityNotices(Notices notices, Superiors superiors) {
        this.notices = notices;
        this.superiors = superiors;
    }

    /** @param id of the open item */
    public void tell(String eventId, String id, IntegrityFaultFound found) {
        String service = SERVICES.getOrDefault(found.about(), found.about());
        boolean chain = found.kind() == IntegrityKind.AUDIT_CHAIN;
        Notice notice = new Notice(
                FOUND,
                SUBJECT,
                id,
                chain ? service : found.subject(),
                chain ? "操作记录校验不通过" : "附件校验不通过",
                chain
                        ? "“" + service + "”服务的操作记录与封存的不一致，可能被改动、删除或截断。请查明原因并登记认定。"
                        : "“" + service + "”服务的一份附件与登记的校验值不符或已丢失，已停止提供。请查明原因并登记认定。",
                null,
                found.at());
        offices(found).forEach(office -> notices.send(eventId, notice, Addressee.body(office)));
    }

    private List<String> offices(IntegrityFaultFound found) {
        String path = found.divisionPath();
        List<String> ofPlace = path == null ? List.of() : superiors.safetyOffices(path);
        return ofPlace.isEmpty() ? superiors.topOffices() : ofPlace;
    }
}
