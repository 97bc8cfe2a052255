package cn.duban.hazard.plate;

import cn.duban.casework.actor.Body;
import cn.duban.casework.file.WorkItem;
import cn.duban.contracts.hazard.PlateState;
import cn.duban.hazard.lifecycle.Enterprise;
import cn.duban.hazard.lifecycle.Hazard;
import cn.duban.hazard.lifecycle.RoleGroups;
import cn.duban.platform.identity.Roles;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who has to do what on a plate, read off the plate itself, so that tasks and state can never disagree. */
public final class PlateItems {
    public static final String DECIDE_LEVEL = "Task_DecideLevel";
    public static final String ISSUE_NOTICE = "Task_IssueNotice";
    public static final String SERVE_NOTICE = "Task_ServeNotice";
    public static final String SIGN_NOTICE = "Task_SignNotice";
    public static final String RECORD_PLATE = "Task_RecordPlate";
    public static final String PUBLISH_PLATE = "Task_PublishPlate";
    public static final String FILE_PLAN = "Task_FilePlatePlan";
    public static final String REVIEW_PLAN = "Task_ReviewPlatePlan";
    public static final String RECTIFY = "Task_RectifyPlate";
    public static final String DECIDE_EXTENSION = "Task_DecidePlateExtension";
    public static final String REVIEW_ON_SITE = "Task_ReviewOnSite";
    public static final String DECIDE_MEASURE = "Task_DecideMeasure";
    public static final String LIFT = "Task_LiftPlate";
    public static final String PUBLISH_LIFTING = "Task_PublishLifting";
    public static final String DECIDE_RAISE = "Task_DecideRaise";
    public static final String ISSUE_RAISED = "Task_IssueRaisedNotice";

    /** States in which a notice is in force. */
    static final Set<PlateState> HUNG = EnumSet.of(
            PlateState.PLANNING,
            PlateState.PLAN_REVIEW,
            PlateState.RECTIFYING,
            PlateState.ACCEPTANCE,
            PlateState.PASSED,
            PlateState.MEASURES);

    private static final Set<String> OFFICE = Set.of(Roles.SAFETY_OFFICE);
    private static final Set<String> DECIDERS = Set.of(Roles.SAFETY_OFFICE, Roles.LEADER);

    private PlateItems() {}

    /** Everything that is waiting for somebody, the main thing first. */
    public static List<WorkItem> of(Plate plate, Hazard hazard) {
        List<WorkItem> items = new ArrayList<>();
        WorkItem main = main(plate, hazard);
        if (main != null) {
            items.add(main);
        }
        if (HUNG.contains(plate.state())) {
            notice(plate, hazard, items);
            raise(plate, items);
        }
        if (plate.state() == PlateState.RECTIFYING
                && plate.steps().pendingExtension().isPresent()) {
            items.add(item(DECIDE_EXTENSION, "审批督办延期", DECIDERS, plate.office().id(), PlateClockIds.EXTENSION));
        }
        return items;
    }

    private static @Nullable WorkItem main(Plate plate, Hazard hazard) {
        String office = plate.office().id();
        return switch (plate.state()) {
            case PROPOSED -> item(DECIDE_LEVEL, "决定是否挂牌督办", DECIDERS, office, PlateClockIds.DECIDE);
            case DECIDED -> item(ISSUE_NOTICE, "下达督办通知书", OFFICE, office, PlateClockIds.ISSUE);
            case PLANNING -> rectifying(hazard, FILE_PLAN, "报送督办隐患治理方案", PlateClockIds.PLAN);
            case PLAN_REVIEW -> checking(plate, hazard, REVIEW_PLAN, "审查督办隐患治理方案", PlateClockIds.PLAN_REVIEW);
            case RECTIFYING -> rectifying(hazard, RECTIFY, "治理督办隐患", PlateClockIds.RECTIFY);
            case ACCEPTANCE -> checking(plate, hazard, REVIEW_ON_SITE, "现场核查", PlateClockIds.ACCEPTANCE);
            case PASSED -> item(LIFT, "摘牌", DECIDERS, office, PlateClockIds.LIFT);
            case LIFTED -> item(PUBLISH_LIFTING, "公布摘牌", OFFICE, office, PlateClockIds.LIFT_PUBLISH);
            case MEASURES -> item(DECIDE_MEASURE, "作出处置决定", DECIDERS, office, PlateClockIds.MEASURE);
            case CLOSED, ENDED, DECLINED -> null;
        };
    }

    private static void notice(Plate plate, Hazard hazard, List<WorkItem> items) {
        String office = plate.office().id();
        if (PlateGuard.open(plate, PlateAction.SERVE)) {
            items.add(checking(plate, hazard, SERVE_NOTICE, "送达督办通知书", PlateClockIds.SERVE));
        }
        if (PlateGuard.open(plate, PlateAction.RECEIVE)) {
            items.add(rectifying(hazard, SIGN_NOTICE, "签收督办通知书", PlateClockIds.SERVE));
        }
        if (!plate.recorded()) {
            items.add(item(RECORD_PLATE, "挂牌备案", OFFICE, office, PlateClockIds.FILE));
        }
        if (!plate.published()) {
            items.add(item(PUBLISH_PLATE, "公布挂牌", OFFICE, office, PlateClockIds.PUBLISH));
        }
    }

    private static void raise(Plate plate, List<WorkItem> items) {
        plate.steps().openRaise().ifPresent(asked -> {
            String above = asked.to().body().id();
            items.add(
                    plate.steps().raiseGranted()
                            ? item(ISSUE_RAISED, "下达升级督办通知书", OFFICE, above, PlateClockIds.ISSUE)
                            : item(DECIDE_RAISE, "决定是否升级挂牌", DECIDERS, above, PlateClockIds.RAISE));
        });
    }

    private static WorkItem rectifying(Hazard hazard, String key, String name, String clock) {
        Enterprise enterprise = hazard.enterprise();
        return enterprise == null
                ? item(key, name, RoleGroups.HANDLERS, handler(hazard), clock)
                : item(key, name, RoleGroups.ENTERPRISE, enterprise.id(), clock);
    }

    private static WorkItem checking(Plate plate, Hazard hazard, String key, String name, String clock) {
        String handler = handler(hazard);
        return item(
                key, name, RoleGroups.HANDLERS, handler == null ? plate.office().id() : handler, clock);
    }

    private static @Nullable String handler(Hazard hazard) {
        Body handler = hazard.handler();
        return handler == null ? null : handler.id();
    }

    private static WorkItem item(
            String key, String name, Set<String> roles, @Nullable String organisation, String clock) {
        return WorkItem.of(key, name, roles, organisation).within(clock);
    }
}
