package cn.duban.portal.notification;

import cn.duban.contracts.Basis;
import cn.duban.contracts.accountability.CaseSnapshot;
import cn.duban.contracts.accountability.CaseStage;
import cn.duban.contracts.accountability.CaseSubject;
import cn.duban.contracts.accountability.InterviewSnapshot;
import cn.duban.contracts.accountability.InterviewState;
import cn.duban.contracts.accountability.ListingKind;
import cn.duban.contracts.accountability.ListingSnapshot;
import cn.duban.contracts.accountability.ListingState;
import cn.duban.contracts.accountability.SubjectKind;
import cn.duban.contracts.accountability.TriggerOutcome;
import cn.duban.contracts.duty.DutySnapshot;
import cn.duban.contracts.duty.DutyState;
import cn.duban.contracts.hazard.PlateLevel;
import cn.duban.contracts.hazard.PlateSnapshot;
import cn.duban.contracts.hazard.PlateState;
import cn.duban.contracts.registry.DutyCycle;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cases, interviews, listings, duties and plates of 台儿庄区, as their services would publish them. */
public final class SampleMatters {
    public static final OffsetDateTime AT = OffsetDateTime.parse("2026-03-01T09:00:00+08:00");
    public static final Basis BASIS = new Basis("文件", "第一条");
    public static final String DISTRICT = "/370000/370400/370405/";

    private SampleMatters() {}

    public static CaseSubject body(String id) {
        return new CaseSubject(SubjectKind.BODY, id, "某单位", id, null);
    }

    public static CaseSubject post(String id, String body, @Nullable String holder) {
        return new CaseSubject(SubjectKind.POST, id, "某岗位", body, holder);
    }

    public static CaseSnapshot accountabilityCase(
            String id, long version, CaseStage stage, String handler, CaseSubject... subjects) {
        return new CaseSnapshot(
                id,
                "WZ-" + id,
                "某单位问责案件",
                stage,
                TriggerOutcome.INTERVIEW,
                List.of(subjects),
                2,
                "370405",
                "台儿庄区",
                DISTRICT,
                handler,
                stage.compareTo(CaseStage.NOTICE) >= 0,
                AT,
                null,
                version);
    }

    public static InterviewSnapshot interview(
            String id, @Nullable String caseId, SubjectKind kind, String subject, String body, String interviewer) {
        return new InterviewSnapshot(
                id,
                "YT-" + id,
                "某岗位约谈",
                InterviewState.SUMMONED,
                caseId,
                kind,
                subject,
                "某岗位",
                body,
                interviewer,
                AT.plusDays(3),
                0,
                1,
                "370405",
                "台儿庄区",
                DISTRICT,
                null,
                1);
    }

    public static ListingSnapshot listing(String id, String caseId, ListingKind kind, String enterprise) {
        return new ListingSnapshot(
                id,
                "SX-" + id,
                kind,
                ListingState.IN_FORCE,
                caseId,
                SubjectKind.ENTERPRISE,
                enterprise,
                "演示企业一",
                enterprise,
                "拒不整改",
                BASIS,
                null,
                LocalDate.of(2026, 3, 1),
                LocalDate.of(2029, 3, 1),
                "370405",
                "台儿庄区",
                DISTRICT,
                1);
    }

    public static DutySnapshot duty(String id, String body, String post, @Nullable String holder, String leader) {
        return new DutySnapshot(
                id,
                "LZ-" + id,
                "duty-meeting",
                "安全生产例会",
                "会议纪要",
                DutyCycle.QUARTER,
                1,
                0,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 3, 31),
                DutyState.OPEN,
                body,
                "某单位",
                post,
                "负责人",
                holder,
                holder,
                List.of(),
                "370405",
                "台儿庄区",
                DISTRICT,
                List.of(leader),
                BASIS,
                true,
                OffsetDateTime.parse("2026-04-01T00:00:00+08:00").minusNanos(1_000),
                null,
                null,
                1);
    }

    public static PlateSnapshot plate(String id, String hazard, String office, String handler, String enterprise) {
        return new PlateSnapshot(
                id,
                "YH-" + hazard + "-GP1",
                1,
                PlateState.RECTIFYING,
                PlateLevel.DISTRICT,
                "督〔2026〕1号",
                office,
                "区安委办",
                hazard,
                "YH-" + hazard,
                "除尘器未设泄爆",
                enterprise,
                "演示企业一",
                "370405",
                "台儿庄区",
                DISTRICT,
                handler,
                List.of("tez-post-quzhang"),
                true,
                AT,
                AT,
                1);
    }
}
