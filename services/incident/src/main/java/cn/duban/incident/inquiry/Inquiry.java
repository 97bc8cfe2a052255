package cn.duban.incident.inquiry;

import cn.duban.casework.actor.Signature;
import cn.duban.casework.input.Refusals;
import cn.duban.incident.lifecycle.IncidentAction;
import cn.duban.incident.lifecycle.InquiryBases;
import cn.duban.platform.problem.FieldError;
import cn.duban.platform.problem.NotFoundProblem;
import jakarta.persistence.Entity;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The inquiry into an incident (事故调查) from the forming of the team to the publication. Every change is a signed step,
 * taken only where its stage and the rules allow it; a refusal changes nothing.
 */
@Entity
public class Inquiry extends InquiryFile {
    protected Inquiry() {}

    private Inquiry(String incidentId, Formation formation) {
        super(incidentId, formation);
    }

    /** Forms the team; who may at which level is {@link LevelPolicy}'s to say. */
    public static Inquiry form(String incidentId, Formation formation) {
        return new Inquiry(incidentId, formation);
    }

    /** A higher government forms its own team; what the first one did stays on record (art. 20). */
    public void moveUp(Formation formation) {
        InquiryGuard.check(this, IncidentAction.FORM_INQUIRY);
        if (formation.seat().level().compareTo(level()) <= 0) {
            throw Refusals.refuse("inquiry-level", "调查级别有误", "level", "只有上级人民政府可以另行组织调查组", InquiryBases.RAISED);
        }
        note(withdrawn("上级人民政府另行组织调查，延期申请自动撤回").formed(formation));
    }

    /** Takes somebody into the team, who then declares. */
    public void addMember(String id, String name, String unit, MemberRole role, Signature by) {
        InquiryGuard.check(this, IncidentAction.ADD_MEMBER);
        note(log().team(log().team().with(id, name, unit, role, by)));
    }

    /** Notes what a member declared; whoever has a conflict leaves the team (art. 23). */
    public void declare(String memberId, boolean conflict, String statement, Signature by) {
        InquiryGuard.check(this, IncidentAction.DECLARE_CONFLICT);
        note(log().team(log().team().declared(memberId, conflict, statement, by.at())));
    }

    /** Has something appraised; the caller stops the clock (art. 27). */
    public void startAppraisal(String id, String subject, String institution, Signature by) {
        InquiryGuard.check(this, IncidentAction.START_APPRAISAL);
        note(log().appraisals(
                        InquiryLog.and(log().appraisals(), new Appraisal(id, subject, institution, by, null, null))));
    }

    /** Notes the outcome; the clock runs on once no appraisal is left. */
    public void endAppraisal(String id, String result, Signature by) {
        Appraisal appraisal = log().appraisals().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFoundProblem("appraisal", "没有这项鉴定", "没有这项技术鉴定"));
        if (!appraisal.open()) {
            throw Refusals.conflict("appraisal-ended", "鉴定已经结束", "这项技术鉴定的结论已经登记");
        }
        note(log().appraisals(log().appraisals().stream()
                .map(one -> one.id().equals(id) ? one.ended(result, by) : one)
                .toList()));
    }

    /** Asks for more time on the clock that runs; one request at a time. */
    public void requestTime(String id, String clock, OffsetDateTime until, String reason, Signature by) {
        InquiryGuard.check(this, IncidentAction.REQUEST_INQUIRY_EXTENSION);
        note(log().extensions(InquiryLog.and(
                log().extensions(), new MoreTime(id, clock, until, reason, by, null, null, null))));
    }

    /**
     * Grants the time or refuses it.
     *
     * @return the request, decided
     */
    public MoreTime decideTime(String id, boolean granted, String opinion, Signature by) {
        MoreTime asked = log().pendingTime()
                .filter(one -> one.id().equals(id))
                .orElseThrow(() -> new NotFoundProblem("extension", "没有这项申请", "没有待审批的这项延期申请"));
        if (asked.requested().username().equals(by.username())) {
            throw Refusals.refuse("requester-is-decider", "不得自行审批", "by", "申请延期的人不得自行审批，请由他人办理", InquiryBases.SIGN);
        }
        if (!granted && opinion.isBlank()) {
            throw Refusals.refuse("reason-missing", "缺少理由", "opinion", "不同意时须写明理由", null);
        }
        MoreTime decided = asked.decided(granted, opinion, by);
        note(log().extensions(log().extensions().stream()
                .map(one -> one.id().equals(id) ? decided : one)
                .toList()));
        return decided;
    }

    /**
     * Hands in the report.
     *
     * @param higher level that has to inquire since the grade changed (art. 20), null where this one may go on
     */
    public void fileReport(InquiryReport report, @Nullable String higher) {
        InquiryGuard.check(this, IncidentAction.FILE_INQUIRY_REPORT);
        List<FieldError> lacking =
                new ArrayList<>(log().team().lacking(log().formation().otherRegion()));
        log().openAppraisals()
                .forEach(open -> lacking.add(new FieldError(
                        "appraisals", open.subject() + "的技术鉴定尚无结论（" + InquiryBases.APPRAISAL.clause() + "）")));
        if (higher != null) {
            lacking.add(new FieldError("level", "伤亡变化后应由" + higher + "组织调查（" + InquiryBases.RAISED.clause() + "）"));
        }
        if (!lacking.isEmpty()) {
            throw Refusals.refuse("report-not-ready", "尚不能提交调查报告", lacking, InquiryBases.NO_CONFLICT);
        }
        note(withdrawn("已提交调查报告，延期申请自动撤回").reported(report));
    }

    /** The government replies; not by whoever handed the report in. */
    public void reply(Reply reply) {
        InquiryGuard.check(this, IncidentAction.REPLY);
        InquiryReport report = java.util.Objects.requireNonNull(log().report());
        if (report.filed().username().equals(reply.by().username())) {
            throw Refusals.refuse("filer-is-replier", "不得自行批复", "by", "提交调查报告的人不得自行批复", InquiryBases.REPLY);
        }
        note(withdrawn("已批复，延期申请自动撤回").replied(reply));
    }

    /** Makes the outcome public. */
    public void publish(Publication publication) {
        InquiryGuard.check(this, IncidentAction.PUBLISH);
        note(log().published(publication));
    }

    /** Puts it under listed supervision. */
    public void issue(Plate plate) {
        InquiryGuard.check(this, IncidentAction.ISSUE_PLATE);
        note(log().plate(plate));
    }

    /** Tells the supervisor how far it is. */
    public void tellProgress(String text, Signature by) {
        InquiryGuard.check(this, IncidentAction.REPORT_PLATE_PROGRESS);
        note(log().plate(java.util.Objects.requireNonNull(plate()).told(text, by)));
    }

    /** Lifts the supervision, once the government has replied; not by whoever reported progress. */
    public void lift(String reason, Signature by) {
        InquiryGuard.check(this, IncidentAction.LIFT_PLATE);
        if (stage() != InquiryStage.REPLIED) {
            throw Refusals.refuse("plate-not-done", "尚不能解除督办", "reply", "调查报告尚未批复，督办事项没有办结", InquiryBases.PLATE);
        }
        Plate plate = java.util.Objects.requireNonNull(plate());
        if (plate.progress().stream().anyMatch(told -> told.by().username().equals(by.username()))) {
            throw Refusals.refuse("doer-lifts", "不得自行解除督办", "by", "报告督办进展的人不得自行解除督办", InquiryBases.SIGN);
        }
        note(log().plate(plate.lifted(reason, by)));
    }

    /** The log in which a request for more time still open falls away. */
    private InquiryLog withdrawn(String why) {
        return log().extensions(log().extensions().stream()
                .map(one -> one.open() ? one.decided(false, why, null) : one)
                .toList());
    }
}
