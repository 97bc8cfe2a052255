package cn.duban.accountability.handling.web;

import cn.duban.accountability.cases.CaseAction;
import cn.duban.accountability.cases.Papers.Investigation;
import cn.duban.accountability.cases.Papers.Notice;
import cn.duban.accountability.cases.Papers.Proposal;
import cn.duban.accountability.clocks.Terms;
import cn.duban.casework.evidence.EvidenceLinks;
import cn.duban.casework.input.Texts;
import cn.duban.casework.web.StepHeaders;
import cn.duban.contracts.accountability.MeasureKind;
import cn.duban.platform.bounds.Months;
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

/** Establishes the facts and tells the subjects. */
@Path("/")
@RolesAllowed({Roles.SAFETY_OFFICE, Roles.DISCIPLINE})
public class CaseInquiryResource {
    private final StepEndpoint steps;
    private final Terms terms;
    private final EvidenceLinks evidence;

    CaseInquiryResource(StepEndpoint steps, Terms terms, EvidenceLinks evidence) {
        this.steps = steps;
        this.terms = terms;
        this.evidence = evidence;
    }

    /** A measure for a subject. */
    public record ProposalRequest(
            @NotNull(message = "请选择问责对象") String subject,
            @NotNull(message = "请选择措施") MeasureKind kind,
            @Nullable String text,
            @Months @Nullable Integer months) {
        Proposal proposal() {
            return new Proposal(subject, kind, Texts.optional(text, "text", "措施内容", Texts.LONG), months);
        }
    }

    /** What was found out. */
    public record InvestigationRequest(
            @Nullable String findings,

            @Size(max = 100, message = "措施不得超过 100 项") @Nullable List<@Valid ProposalRequest> proposals,

            @Size(max = 20, message = "附件不得超过 20 个") @Nullable List<String> evidenceIds) {}

    /** Why nobody is held accountable. */
    public record DismissalRequest(@Nullable String reason) {}

    /** What the subjects are told. */
    public record NoticeRequest(
            @Nullable String number, @Nullable String content) {}

    @POST
    @Path("cases/{id}/investigations")
    public Response investigate(
            @BeanParam StepHeaders headers,
            @PathParam("id") String id,
            @NotNull(message = "请求没有内容") @Valid InvestigationRequest request) {
        return steps.onCase(headers, id, CaseAction.INVESTIGATE, request, (one, by, actor) -> {
            String findings = Texts.required(request.findings(), "findings", "调查结论", Texts.LONG);
            List<ProposalRequest> asked = request.proposals() == null ? List.of() : request.proposals();
            List<String> files = request.evidenceIds() == null ? List.of() : request.evidenceIds();
            List<Proposal> proposals =
                    asked.stream().map(ProposalRequest::proposal).toList();
            one.investigate(new Investigation(by, findings, proposals, files));
            evidence.attach(id, files, by.username());
        });
    }

    @POST
    @Path("cases/{id}/dismissals")
    public Response dismiss(
            @BeanParam StepHeaders headers,
            @PathParam("id") String id,
            @NotNull(message = "请求没有内容") @Valid DismissalRequest request) {
        return steps.onCase(
                headers,
                id,
                CaseAction.DISMISS,
                request,
                (one, by, actor) -> one.dismiss(Texts.required(request.reason(), "reason", "销案理由", Texts.LONG), by));
    }

    @POST
    @Path("cases/{id}/notices")
    public Response serve(
            @BeanParam StepHeaders headers,
            @PathParam("id") String id,
            @NotNull(message = "请求没有内容") @Valid NoticeRequest request) {
        return steps.onCase(headers, id, CaseAction.SERVE_NOTICE, request, (one, by, actor) -> {
            String number = Texts.required(request.number(), "number", "文号", Texts.SHORT);
            String content = Texts.required(request.content(), "content", "告知内容", Texts.LONG);
            one.serve(new Notice(by, number, content, terms.end(Terms.DEFENCE, one.place(), by.at())));
        });
    }
}
