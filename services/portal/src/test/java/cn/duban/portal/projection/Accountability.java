package cn.duban.portal.projection;

import cn.duban.contracts.accountability.CaseOpened;
import cn.duban.contracts.accountability.CaseStage;
import cn.duban.contracts.accountability.CaseSubject;
import cn.duban.contracts.accountability.TriggerKind;
import cn.duban.contracts.deadline.DeadlineArmed;
import cn.duban.contracts.deadline.DeadlineMissed;
import cn.duban.contracts.deadline.DeadlineSnapshot;
import cn.duban.contracts.deadline.DeadlineState;
import cn.duban.contracts.task.TaskOpened;
import cn.duban.portal.notification.SampleMatters;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Speaks for the accountability service. */
final class Accountability {
    static final OffsetDateTime SOON = OffsetDateTime.now().plusHours(2);

    private final PublishedEvents events;

    Accountability(PublishedEvents events) {
        this.events = events;
    }

    void tells(String key, Object event) {
        events.send("accountability", key, event);
    }

    void opened(String id, String handler, CaseSubject subject) {
        tells(id, opening(id, handler, subject));
    }

    static CaseOpened opening(String id, String handler, CaseSubject subject) {
        return new CaseOpened(
                SampleMatters.accountabilityCase(id, 1, CaseStage.OPENED, handler, subject),
                "system",
                SampleMatters.AT,
                TriggerKind.MISSED_CLOCK);
    }

    void task(String id, String type, String subject, String key, @Nullable String organisation, String... roles) {
        taskOn(null, id, type, subject, key, organisation, roles);
    }

    private void taskOn(
            @Nullable String clock,
            String id,
            String type,
            String subject,
            String key,
            @Nullable String organisation,
            String... roles) {
        tells(
                subject,
                new TaskOpened(
                        id,
                        type,
                        subject,
                        "N-" + subject,
                        "某单位问责案件",
                        key,
                        "办理",
                        List.of(roles),
                        organisation,
                        SampleMatters.DISTRICT,
                        "台儿庄区",
                        SOON,
                        clock,
                        SampleMatters.AT));
    }

    /** A case's task and clock of a body, both named by it; all of them end together. */
    void taskWithin(String clock, String subject, String organisation, String role) {
        taskOn(clock, clock, "case", subject, "Task_Investigate", organisation, role);
        tells(
                subject,
                new DeadlineArmed(
                        deadline("of-" + clock, "case", subject, organisation, DeadlineState.ARMED, null, clock, clock),
                        SampleMatters.AT));
    }

    void clock(String id, String type, String subject, @Nullable String organisation) {
        tells(
                subject,
                new DeadlineArmed(
                        deadline(id, type, subject, organisation, DeadlineState.ARMED, null), SampleMatters.AT));
    }

    void missed(String id, String type, String subject, @Nullable String organisation, @Nullable String leader) {
        tells(
                subject,
                new DeadlineMissed(
                        deadline(id, type, subject, organisation, DeadlineState.MISSED, leader),
                        SampleMatters.AT,
                        "LEADER_BOARD"));
    }

    static DeadlineSnapshot deadline(
            String id,
            String type,
            String subject,
            @Nullable String organisation,
            DeadlineState state,
            @Nullable String leader) {
        return deadline(id, type, subject, organisation, state, leader, "accountability.investigate", "问责线索调查核实");
    }

    private static DeadlineSnapshot deadline(
            String id,
            String type,
            String subject,
            @Nullable String organisation,
            DeadlineState state,
            @Nullable String leader,
            String clock,
            String name) {
        return new DeadlineSnapshot(
                id,
                type,
                subject,
                "N-" + subject,
                "某单位问责案件",
                clock,
                name,
                SampleMatters.BASIS,
                false,
                state,
                organisation,
                null,
                leader == null ? List.of() : List.of(leader),
                SampleMatters.DISTRICT,
                SampleMatters.AT,
                SampleMatters.AT,
                SOON,
                SOON,
                state == DeadlineState.MISSED ? SOON : null,
                null,
                state == DeadlineState.MISSED ? 2 : 1,
                false,
                null);
    }
}
