package cn.duban.incident.inquiry;

import cn.duban.casework.file.WorkItem;
import cn.duban.contracts.incident.IncidentGrade;
import cn.duban.incident.lifecycle.Incident;
import cn.duban.incident.lifecycle.RoleGroups;
import cn.duban.incident.lifecycle.Seat;
import cn.duban.platform.identity.Roles;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who has to do what in an inquiry, read off the inquiry itself, so that tasks and state agree. */
public final class InquiryItems {
    public static final String MOVE_UP = "Task_MoveInquiryUp";
    public static final String COMPLETE_TEAM = "Task_CompleteTeam";
    public static final String FILE_REPORT = "Task_FileInquiryReport";
    public static final String END_APPRAISAL = "Task_EndAppraisal";
    public static final String DECIDE_TIME = "Task_DecideInquiryExtension";
    public static final String REPLY = "Task_Reply";
    public static final String PUBLISH = "Task_Publish";
    public static final String HANDLE_PLATE = "Task_HandlePlate";
    public static final String LIFT_PLATE = "Task_LiftPlate";
    public static final String ISSUE_PLATE = "Task_IssuePlate";

    private static final Set<String> LEADER = Set.of(Roles.LEADER);
    private static final Set<String> ISSUERS = Set.of(Roles.SAFETY_OFFICE, Roles.LEADER);

    private InquiryItems() {}

    /**
     * Everything that is waiting for somebody.
     *
     * @param higher seat that has to take the inquiry over (art. 20), null where none
     * @param issuer committee that has to issue a plate, null where none
     */
    static List<WorkItem> of(Incident incident, Inquiry inquiry, @Nullable Seat higher, @Nullable Issuer issuer) {
        List<WorkItem> items = new ArrayList<>(main(incident, inquiry));
        if (higher != null) {
            items.add(WorkItem.of(
                    MOVE_UP, "上级组织事故调查", RoleGroups.HEADS, higher.office().id()));
        }
        for (Appraisal open : inquiry.log().openAppraisals()) {
            items.add(office(inquiry, END_APPRAISAL, "登记技术鉴定结论").part(open.id()));
        }
        if (inquiry.log().pendingTime().isPresent()) {
            items.add(WorkItem.of(
                    DECIDE_TIME, "审批调查延期", LEADER, inquiry.seat().government().id()));
        }
        plate(inquiry, issuer, items);
        return items;
    }

    private static List<WorkItem> main(Incident incident, Inquiry inquiry) {
        InquiryStage stage = inquiry.stage();
        return switch (stage) {
            case TEAM -> List.of(reporting(incident, office(inquiry, COMPLETE_TEAM, "组建事故调查组")));
            case INVESTIGATING -> List.of(reporting(incident, office(inquiry, FILE_REPORT, "提交事故调查报告")));
            case REPORTED -> List.of(replying(incident, inquiry));
            case REPLIED ->
                inquiry.log().publication() == null ? List.of(office(inquiry, PUBLISH, "公布调查报告和批复")) : List.of();
        };
    }

    /** Sixty days from the incident, whenever the team was formed (art. 29). */
    private static WorkItem reporting(Incident incident, WorkItem item) {
        return item.within(InquiryClockIds.REPORT, sectorAndGrade(incident), incident.happenedAt());
    }

    /** Power and railway have periods of their own, by grade. */
    private static String sectorAndGrade(Incident incident) {
        IncidentGrade grade = incident.grade();
        String sector = incident.kind().name();
        return grade == null ? sector : sector + "." + grade.name();
    }

    private static WorkItem replying(Incident incident, Inquiry inquiry) {
        InquiryReport report = Objects.requireNonNull(inquiry.log().report());
        String name = "批复事故调查报告";
        return WorkItem.of(REPLY, name, LEADER, inquiry.seat().government().id())
                .within(
                        InquiryClockIds.REPLY,
                        replyVariant(incident),
                        report.filed().at());
    }

    /** Art. 32 gives the reply to 特别重大 another time. */
    private static @Nullable String replyVariant(Incident incident) {
        IncidentGrade grade = incident.grade();
        return grade == null ? null : grade.name();
    }

    private static void plate(Inquiry inquiry, @Nullable Issuer issuer, List<WorkItem> items) {
        Plate plate = inquiry.plate();
        if (plate == null) {
            if (issuer != null && inquiry.stage() != InquiryStage.REPLIED) {
                items.add(WorkItem.of(
                        ISSUE_PLATE, "挂牌督办事故查处", ISSUERS, issuer.office().id()));
            }
        } else if (plate.open() && inquiry.stage() != InquiryStage.REPLIED) {
            items.add(office(inquiry, HANDLE_PLATE, "办理挂牌督办事项")
                    .within(InquiryClockIds.PLATE, null, plate.issued().at()));
        } else if (plate.open()) {
            items.add(WorkItem.of(
                    LIFT_PLATE, "解除挂牌督办", ISSUERS, plate.issuer().office().id()));
        }
    }

    private static WorkItem office(Inquiry inquiry, String key, String name) {
        return WorkItem.of(key, name, RoleGroups.DUTY, inquiry.seat().office().id());
    }
}
