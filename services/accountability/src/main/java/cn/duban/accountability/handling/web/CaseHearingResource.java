package cn.duban.accountability.handling.web;

import cn.duban.accountability.cases.AccountabilityCase;
import cn.duban.accountability.cases.CaseAction;
import cn.duban.accountability.cases.Papers.Answer;
import cn.duban.accountability.cases.Papers.Appeal;
import cn.duban.accountability.cases.Subject;
import cn.duban.accountability.matter.Groups;
import cn.duban.casework.actor.Actor;
import cn.duban.casework.evidence.EvidenceLinks;
import cn.duban.casework.input.Refusals;
import cn.duban.casework.input.Texts;
import cn.duban.casework.web.StepHeaders;
import cn.duban.platform.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the subjects say for themselves. */
@Path("/")
@RolesAllowed({
    Roles.ENTERPRISE_REPORTER,
    Roles.ENTERPRISE_HEAD,
    Roles.GRID_INSPECTOR,
    Roles.SUPERVISOR,
    Roles.SUPERVISOR_HEAD,
    Roles.SAFETY_OFFICE,
    Roles.LEADER,
    Roles.DISCIPLINE
})
public class CaseHearingResource {
    private final StepEndpoint steps;
    private final EvidenceLinks evidence;

    CaseHearingResource(StepEndpoint steps, EvidenceLinks evidence) {
        this.steps = steps;
        this.evidence = evidence;
    }

    /** A defence, or that it is waived; no subject named is the one the person answers for. */
    public record AnswerRequest(
            @Nullable String subject,
            boolean waived,
            @Nullable String text,

            @Size(max = 20, message = "附件不得超过 20 个") @Nullable List<String> evidenceIds) {}

    /** Why a review is asked for. */
    public record AppealRequest(
            @Nullable String subject, @Nullable String grounds) {}

    @POST
    @Path("cases/{id}/answers")
    public Response answer(
            @BeanParam StepHeaders headers,
            @PathParam("id") String id,
            @NotNull(message = "请求没有内容") @Valid AnswerRequest request) {
        return steps.onCase(headers, id, CaseAction.ANSWER, request, (one, by, actor) -> {
            String text = request.waived()
                    ? Texts.optional(request.text(), "text", "陈述申辩", Texts.LONG)
                    : Texts.required(request.text(), "text", "陈述申辩", Texts.LONG);
            List<String> files = request.evidenceIds() == null ? List.of() : request.evidenceIds();
            one.answer(new Answer(own(one, request.subject(), actor), by, request.waived(), text, files));
            evidence.attach(id, files, by.username());
        });
    }

    @POST
    @Path("cases/{id}/appeals")
    public Response appeal(
            @BeanParam StepHeaders headers,
            @PathParam("id") String id,
            @NotNull(message = "请求没有内容") @Valid AppealRequest request) {
        return steps.onCase(headers, id, CaseAction.APPEAL, request, (one, by, actor) -> {
            String grounds = Texts.required(request.grounds(), "grounds", "复核理由", Texts.LONG);
            one.appeal(new Appeal(own(one, request.subject(), actor), by, grounds));
        });
    }

    private static String own(AccountabilityCase one, @Nullable String wanted, Actor actor) {
        return one.log().subjects().stream()
                .filter(subject -> subject.answeredBy(actor, Groups.ANSWERERS))
                .map(Subject::key)
                .filter(key -> wanted == null || wanted.equals(key))
                .findFirst()
                .orElseThrow(() -> Refusals.refuse("not-your-subject", "问责对象有误", "subject", "您不能代表该对象", null));
    }
}
