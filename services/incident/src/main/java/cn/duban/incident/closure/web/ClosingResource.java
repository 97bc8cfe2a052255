package cn.duban.incident.closure.web;

import cn.duban.casework.evidence.EvidenceIds;
import cn.duban.casework.evidence.EvidenceLinks;
import cn.duban.casework.input.Texts;
import cn.duban.casework.web.StepHeaders;
import cn.duban.contracts.incident.EvidenceSet;
import cn.duban.incident.closure.CloseCase;
import cn.duban.incident.closure.Evaluation;
import cn.duban.incident.lifecycle.IncidentAction;
import cn.duban.incident.view.web.StepEndpoint;
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
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The four sets of evidence, the archive and the evaluation. */
@Path("/")
@RolesAllowed({Roles.SUPERVISOR_HEAD, Roles.SAFETY_OFFICE, Roles.LEADER})
public class ClosingResource {
    private final StepEndpoint steps;
    private final CloseCase close;
    private final EvidenceLinks evidence;

    ClosingResource(StepEndpoint steps, CloseCase close, EvidenceLinks evidence) {
        this.steps = steps;
        this.close = close;
        this.evidence = evidence;
    }

    /** What the evidence shows. */
    public record EvidenceSetRequest(
            @Nullable String summary,

            @Size(max = 20, message = "附件不得超过 20 个") @Nullable List<String> evidenceIds) {}

    /** What whoever signs says. */
    public record SignatureRequest(@Nullable String opinion) {}

    /** What the evaluation found. */
    public record EvaluationRequest(
            @NotNull(message = "请选择评估是否通过") Boolean passed,
            @Nullable String opinion,
            @NotNull(message = "请选择是否已向社会公开") Boolean published) {}

    @POST
    @Path("incidents/{id}/closure/sets/{set}/filings")
    @RolesAllowed({Roles.SUPERVISOR, Roles.SUPERVISOR_HEAD, Roles.SAFETY_OFFICE, Roles.LEADER})
    public Response file(
            @BeanParam StepHeaders headers,
            @PathParam("id") String id,
            @PathParam("set") EvidenceSet set,
            @NotNull(message = "请求没有内容") @Valid EvidenceSetRequest request) {
        return steps.take(headers, id, IncidentAction.FILE_EVIDENCE_SET, request, (incident, by, actor) -> {
            List<String> files = EvidenceIds.of(request.evidenceIds());
            close.file(incident, set, Texts.required(request.summary(), "summary", "材料说明", Texts.LONG), files, by);
            evidence.attach(id, files, by.username());
        });
    }

    @POST
    @Path("incidents/{id}/closure/sets/{set}/signatures")
    public Response sign(
            @BeanParam StepHeaders headers,
            @PathParam("id") String id,
            @PathParam("set") EvidenceSet set,
            @NotNull(message = "请求没有内容") @Valid SignatureRequest request) {
        return steps.take(
                headers,
                id,
                IncidentAction.SIGN_EVIDENCE_SET,
                request,
                (incident, by, actor) -> close.sign(
                        incident, set, Texts.required(request.opinion(), "opinion", "审核意见", Texts.LONG), by));
    }

    @POST
    @Path("incidents/{id}/closure/archivings")
    public Response archive(@BeanParam StepHeaders headers, @PathParam("id") String id) {
        return steps.take(
                headers, id, IncidentAction.ARCHIVE, Map.of(), (incident, by, actor) -> close.archive(incident, by));
    }

    @POST
    @Path("incidents/{id}/closure/evaluations")
    public Response evaluate(
            @BeanParam StepHeaders headers,
            @PathParam("id") String id,
            @NotNull(message = "请求没有内容") @Valid EvaluationRequest request) {
        return steps.take(headers, id, IncidentAction.EVALUATE, request, (incident, by, actor) -> {
            String opinion = Texts.required(request.opinion(), "opinion", "评估意见", Texts.LONG);
            close.evaluate(incident, new Evaluation(by, request.passed(), opinion, request.published()));
        });
    }
}
