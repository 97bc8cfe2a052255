package cn.duban.accountability.handling.web;

import cn.duban.accountability.cases.CaseAction;
import cn.duban.accountability.cases.Measure;
import cn.duban.accountability.cases.Papers.Decision;
import cn.duban.accountability.cases.Papers.Review;
import cn.duban.accountability.cases.Routing;
import cn.duban.accountability.clocks.Terms;
import cn.duban.casework.actor.Body;
import cn.duban.casework.input.Refusals;
import cn.duban.casework.input.Texts;
import cn.duban.casework.web.StepHeaders;
import cn.duban.contracts.registry.OrganisationChanged;
import cn.duban.platform.directory.Directory;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Decides, reviews, hands over. */
@Path("/")
@RolesAllowed({Roles.LEADER, Roles.DISCIPLINE})
public class CaseDecisionResource {
    private final StepEndpoint steps;
    private final Terms terms;
    private final Directory directory;

    CaseDecisionResource(StepEndpoint steps, Terms terms, Directory directory) {
        this.steps = steps;
        this.terms = terms;
        this.directory = directory;
    }

    /** A decision; without measures nobody is held accountable. */
    public record DecisionRequest(
            @Nullable String number,
            @Nullable String reasons,
            @Nullable String considered,
            boolean dismissed,

            @Size(max = 100, message = "措施不得超过 100 项") @Nullable List<CaseInquiryResource.@Valid ProposalRequest> measures) {}

    /** What the review came to. */
    public record ReviewRequest(boolean revoked, @Nullable String reasons) {}

    /** Who takes over and why. */
    public record ReassignmentRequest(
            @NotNull(message = "请选择机构") String organisationId,
            @Nullable String reason) {}

    @POST
    @Path("cases/{id}/decisions")
    public Response decide(
            @BeanParam StepHeaders headers,
            @PathParam("id") String id,
            @NotNull(message = "请求没有内容") @Valid DecisionRequest request) {
        return steps.onCase(headers, id, CaseAction.DECIDE, request, (one, by, actor) -> {
            String number = Texts.required(request.number(), "number", "文号", Texts.SHORT);
            String reasons = Texts.required(request.reasons(), "reasons", "理由", Texts.LONG);
            String considered = Texts.optional(request.considered(), "considered", "申辩采纳情况", Texts.LONG);
            Decision decision = new Decision(
                    by,
                    number,
                    reasons,
                    considered,
                    request.dismissed(),
                    request.dismissed() ? null : terms.end(Terms.APPEAL, one.place(), by.at()));
            one.decide(decision, measures(request));
        });
    }

    private static List<Measure> measures(DecisionRequest request) {
        List<CaseInquiryResource.ProposalRequest> asked = request.measures() == null ? List.of() : request.measures();
        return asked.stream()
                .map(CaseInquiryResource.ProposalRequest::proposal)
                .map(one -> Measure.decided(
                        UUID.randomUUID().toString(), one.subject(), one.kind(), one.text(), one.months()))
                .toList();
    }

    @POST
    @Path("cases/{id}/reviews")
    public Response review(
            @BeanParam StepHeaders headers,
            @PathParam("id") String id,
            @NotNull(message = "请求没有内容") @Valid ReviewRequest request) {
        return steps.onCase(headers, id, CaseAction.REVIEW, request, (one, by, actor) -> {
            String reasons = Texts.required(request.reasons(), "reasons", "复核理由", Texts.LONG);
            one.review(new Review(by, request.revoked(), reasons));
        });
    }

    @POST
    @Path("cases/{id}/reassignments")
    public Response reassign(
            @BeanParam StepHeaders headers,
            @PathParam("id") String id,
            @NotNull(message = "请求没有内容") @Valid ReassignmentRequest request) {
        return steps.onCase(headers, id, CaseAction.REASSIGN, request, (one, by, actor) -> {
            String reason = Texts.required(request.reason(), "reason", "理由", Texts.LONG);
            OrganisationChanged to = directory
                    .organisation(request.organisationId())
                    .filter(Routing::handles)
                    .filter(body -> one.place().divisionPath().startsWith(body.divisionPath()))
                    .orElseThrow(() -> Refusals.refuse(
                            "unknown-organisation", "机构有误", "organisationId", "请选择管辖该对象所在地的安委办或纪检监察机关", null));
            one.reassign(new Body(to.id(), to.name()), to.divisionPath(), reason, by);
        });
    }
}
