package cn.duban.incident.lifecycle;

import cn.duban.casework.actor.Body;
import cn.duban.casework.file.WorkItem;
import cn.duban.casework.file.WorkItem.ClockNeed;
import cn.duban.contracts.incident.IncidentKind;
import cn.duban.contracts.incident.IncidentState;
import cn.duban.contracts.incident.NoticeRecipient;
import cn.duban.contracts.incident.RelayLevel;
import cn.duban.contracts.incident.ReportChannel;
import cn.duban.platform.identity.Roles;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who has to do what while an incident is reported, read off the incident itself, so that tasks and state agree. */
public final class ReportItems {
    private ReportItems() {}

    /** Everything that is waiting for somebody. */
    public static List<WorkItem> of(Incident incident) {
        List<WorkItem> items = new ArrayList<>();
        if (incident.state() == IncidentState.MERGED) {
            // What was at fault in this report does not vanish with it.
            faults(incident, items);
            return items;
        }
        if (IncidentAction.RELAY.allowedIn(incident.state())) {
            receipts(incident, items);
            relay(incident, items);
            DirectReports.owed(incident).forEach(owed -> items.add(owed.item()));
            notices(incident, items);
        }
        if (incident.state() == IncidentState.REPORTING) {
            reporting(incident, items);
        }
        if (incident.heldGrade() != null && IncidentAction.CONFIRM_GRADE.allowedIn(incident.state())) {
            items.add(WorkItem.of("Task_ConfirmGrade", "核定等级：报告的数字减少", RoleGroups.HEADS, incident.handlerId()));
        }
        faults(incident, items);
        return items;
    }

    /** What a level will owe that has the report and has not signed for it: its time runs all the same. */
    public static List<WorkItem> unsigned(Incident incident) {
        if (!IncidentAction.RELAY.allowedIn(incident.state())) {
            return List.of();
        }
        List<WorkItem> owed = new ArrayList<>();
        for (RelayLeg leg : incident.relay().legs()) {
            Body body = leg.body();
            if (leg.waiting() && body != null) {
                incident.relay().owesRelay().filter(leg::equals).ifPresent(one -> owed.add(relay(incident, one)));
                if (!leg.parallel().isEmpty()) {
                    owed.add(notices(incident, leg, body));
                }
            }
        }
        DirectReports.unsigned(incident).forEach(one -> owed.add(one.item()));
        return owed;
    }

    /** Whether a notice was sent and nobody has taken it. */
    public static boolean waiting(Notice notice) {
        return !notice.open() && notice.received() == null;
    }

    /** When the enterprise itself said something first, here or in a report merged into this; null where it has not. */
    public static @Nullable OffsetDateTime heard(Incident incident) {
        Enterprise enterprise = incident.enterprise();
        return enterprise == null
                ? null
                : Stream.concat(
                                Stream.ofNullable(incident.heardFrom(enterprise.id())),
                                incident.log().joined().stream()
                                        .flatMap(joined -> Stream.ofNullable(joined.enterpriseAt())))
                        .min(OffsetDateTime::compareTo)
                        .orElse(null);
    }

    private static void receipts(Incident incident, List<WorkItem> items) {
        for (RelayLeg leg : incident.relay().legs()) {
            if (leg.waiting()) {
                String name = (leg.external() ? "登记签收凭证：" : "签收事故报告：") + leg.name();
                items.add(WorkItem.of("Task_Receive", name, RoleGroups.DUTY, taker(incident, leg))
                        .part(leg.level().name())
                        .within(pressing(incident, leg)));
            }
            if (leg.gap() && leg.required() && !leg.sent() && !leg.skipped()) {
                String office =
                        incident.overseers().stream().findFirst().map(Body::id).orElse(null);
                items.add(WorkItem.of("Task_FillRelayGap", "明确接报单位：" + leg.name(), Set.of(Roles.SAFETY_OFFICE), office)
                        .part(leg.level().name()));
            }
        }
        if (incident.relay().legs().isEmpty()) {
            items.add(WorkItem.of("Task_FillRelayGap", "明确接报单位：所在地不明", Set.of(Roles.SAFETY_OFFICE), null));
        }
    }

    /** Who enters the receipt: the body itself, or for a level outside of the platform the one below. */
    static @Nullable String taker(Incident incident, RelayLeg leg) {
        Body body = leg.body();
        if (body != null) {
            return body.id();
        }
        return incident.relay().legs().stream()
                .filter(below -> below.level().compareTo(leg.level()) < 0 && below.received())
                .map(RelayLeg::body)
                .filter(Objects::nonNull)
                .reduce((lower, higher) -> higher)
                .map(Body::id)
                .orElse(null);
    }

    /** Of what the level will owe, the clock its receipt stands on; null where it will owe nothing. */
    private static @Nullable ClockNeed pressing(Incident incident, RelayLeg leg) {
        return unsigned(incident).stream()
                .filter(owed -> owed.part().equals(leg.level().name()))
                .map(WorkItem::clock)
                .findFirst()
                .orElse(null);
    }

    private static void relay(Incident incident, List<WorkItem> items) {
        incident.relay().mustRelay().ifPresent(leg -> items.add(relay(incident, leg)));
    }

    private static WorkItem relay(Incident incident, RelayLeg leg) {
        Body body = leg.body();
        return WorkItem.of("Task_Relay", "上报事故：" + leg.name(), RoleGroups.DUTY, body == null ? null : body.id())
                .part(leg.level().name())
                .within(ClockIds.RELAY, incident.kind().name(), incident.relay().owesRelaySince(leg));
    }

    private static void notices(Incident incident, List<WorkItem> items) {
        for (RelayLeg leg : incident.relay().legs()) {
            Body body = leg.body();
            boolean open = incident.log().notices().stream()
                    .anyMatch(notice -> notice.open() && notice.level() == leg.level());
            if (open && leg.received() && body != null) {
                items.add(notices(incident, leg, body));
            }
        }
        incident.log().notices().stream()
                .filter(ReportItems::waiting)
                .forEach(notice -> items.add(WorkItem.of(
                                "Task_ReceiptNotice",
                                "签收事故通报",
                                RoleGroups.DUTY,
                                notice.body().id())
                        .part(notice.id())));
    }

    private static WorkItem notices(Incident incident, RelayLeg leg, Body body) {
        return WorkItem.of("Task_SendNotices", "报告本级政府并通报有关部门：" + leg.name(), RoleGroups.DUTY, body.id())
                .part(leg.level().name())
                .within(ClockIds.NOTICES, incident.kind().name(), Objects.requireNonNull(leg.sentAt()));
    }

    private static void reporting(Incident incident, List<WorkItem> items) {
        String inquirer = incident.relay()
                .leg(incident.finding().inquiryLevel())
                .map(RelayLeg::body)
                .map(Body::id)
                .orElse(incident.handlerId());
        // The sixty days count from the incident, whether or not a team was formed (art. 29).
        items.add(WorkItem.of("Task_FormInquiry", "组织事故调查", RoleGroups.HEADS, inquirer)
                .within(ClockIds.INQUIRY_REPORT, incident.kind().name(), incident.happenedAt()));
        if (incident.kind() == IncidentKind.HAZARD_TREATED_AS_INCIDENT) {
            return;
        }
        Statement latest = incident.log().latest();
        if (!StatutoryContent.missing(latest.content(), incident.times().occurredAt())
                .isEmpty()) {
            items.add(WorkItem.of("Task_Complete", "补全报告内容", RoleGroups.TELLERS, teller(incident)));
        }
        String variant = incident.grade() == null ? null : incident.grade().name();
        items.add(WorkItem.of("Task_FollowUp", "续报事故情况", RoleGroups.DUTY, incident.handlerId())
                .within(ClockIds.FOLLOW_UP, variant, lastReport(incident)));
        if (incident.log().arrivals().stream().noneMatch(Arrival::ofLeader)) {
            items.add(WorkItem.of("Task_RecordArrival", "赶赴现场并登记到场", RoleGroups.GROUND, government(incident))
                    .within(ClockIds.ARRIVAL, null, incident.times().learnedAt()));
        }
        enterprise(incident, items);
    }

    private static void enterprise(Incident incident, List<WorkItem> items) {
        Enterprise enterprise = incident.enterprise();
        boolean heard = heard(incident) != null;
        OffsetDateTime told = told(incident);
        if (enterprise != null && !heard && told != null) {
            // Others were first; from the platform's word on the enterprise knows, and has its hour (art. 9).
            String key = incident.channel() == ReportChannel.SCENE ? "Task_EnterpriseAnswer" : "Task_EnterpriseReport";
            items.add(WorkItem.of(key, "单位负责人报告事故", RoleGroups.ENTERPRISE, enterprise.id())
                    .within(ClockIds.ENTERPRISE, incident.kind().name(), told));
        }
    }

    /**
     * From when others' word counts as told to the enterprise: an official's at once, that of somebody from elsewhere when a
     * body on duty has signed for it. Nobody starts another's hour by saying so.
     */
    private static @Nullable OffsetDateTime told(Incident incident) {
        if (knows(incident.channel())) {
            return null;
        }
        return incident.channel() != ReportChannel.SCENE
                ? incident.times().receivedAt()
                : incident.relay().legs().stream()
                        .flatMap(leg -> Stream.ofNullable(leg.receivedAt()))
                        .min(OffsetDateTime::compareTo)
                        .orElse(null);
    }

    // Its own report it knows; what somebody told about it is looked into before it learns of it.
    private static boolean knows(ReportChannel channel) {
        return channel == ReportChannel.ENTERPRISE || channel == ReportChannel.TIP_OFF;
    }

    private static void faults(Incident incident, List<WorkItem> items) {
        for (Fault fault : incident.log().faults()) {
            if (fault.open()) {
                // Not by the body concerned: the next overseer takes it.
                String judge = incident.overseers().stream()
                        .map(Body::id)
                        .filter(id -> !id.equals(fault.organisation()))
                        .findFirst()
                        .orElse(null);
                items.add(WorkItem.of(
                                "Task_DecideFault",
                                "认定" + Labels.of(fault.kind()) + "：" + fault.subject(),
                                RoleGroups.JUDGES,
                                judge)
                        .part(fault.id()));
            }
        }
    }

    private static OffsetDateTime lastReport(Incident incident) {
        return incident.log().statements().stream()
                .filter(said -> said.kind() == StatementKind.FLASH || said.kind() == StatementKind.FOLLOW_UP)
                .map(Statement::receivedAt)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private static @Nullable String teller(Incident incident) {
        Enterprise enterprise = incident.enterprise();
        // Of what somebody told about it the enterprise learns nothing while that is looked into.
        return enterprise != null && incident.channel() != ReportChannel.TIP_OFF
                ? enterprise.id()
                : incident.reporter().organisationId();
    }

    /** Government of the district, whose leaders go to the scene. */
    private static @Nullable String government(Incident incident) {
        return incident.relay()
                .leg(RelayLevel.DISTRICT)
                .map(leg -> leg.parallel().get(NoticeRecipient.GOVERNMENT))
                .map(Body::id)
                .orElse(incident.handlerId());
    }
}
