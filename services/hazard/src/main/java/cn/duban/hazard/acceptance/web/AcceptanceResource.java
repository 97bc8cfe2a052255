package cn.duban.hazard.acceptance.web;

import cn.duban.casework.evidence.EvidenceIds;
import cn.duban.casework.evidence.EvidenceLinks;
import cn.duban.casework.input.Texts;
import cn.duban.casework.web.StepHeaders;
import cn.duban.hazard.lifecycle.HazardAction;
import cn.duban.hazard.view.web.StepEndpoint;
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

/** Acceptance, verification and write-off. */
@Path("/")
public class AcceptanceResource {
    private final StepEndpoint steps;
    private final EvidenceLinks evidence;

    AcceptanceResource(StepEndpoint steps, EvidenceLinks evidence) {
        this.steps = steps;
        this.evidence = evidence;
    }

    /** The work is done, says who did it. */
    public record AcceptanceRequest(
            @Nullable String statement,

            @Size(max = 20, message = "附件不得超过 20 个") @Nullable List<String> evidenceIds) {}

    /** What the check on site found. */
    public record VerificationRequest(
            @NotNull(message = "请选择是否合格") Boolean passed,
            @Nullable String opinion,

            @Size(max = 20, message = "附件不得超过 20 个") @Nullable List<String> evidenceIds) {}

    /** A write-off. */
    public record WriteOffRequest(@Nullable String reason) {}

    @POST
    @Path("hazards/{id}/acceptance-requests")
    @RolesAllowed({
        Roles.ENTERPRISE_REPORTER,
        Roles.ENTERPRISE_HEAD,
        Roles.SUPERVISOR,
        Roles.SUPERVISOR_HEAD,
        Roles.SAFETY_OFFICE
    })
    public Response request(
            @BeanParam StepHeaders headers,
            @PathParam("id") String id,
            @NotNull(message = "请求没有内容") @Valid AcceptanceRequest request) {
        return steps.take(headers, id, HazardAction.REQUEST_ACCEPTANCE, request, (hazard, by) -> {
            List<String> files = EvidenceIds.of(request.evidenceIds());
            hazard.requestAcceptance(Texts.required(request.statement(), "statement", "整改完成情况", Texts.LONG), files, by);
            evidence.attach(id, files, by.username());
        });
    }

    @POST
    @Path("hazards/{id}/verifications")
    @RolesAllowed({Roles.SUPERVISOR, Roles.SUPERVISOR_HEAD, Roles.SAFETY_OFFICE})
    public Response verify(
            @BeanParam StepHeaders headers,
            @PathParam("id") String id,
            @NotNull(message = "请求没有内容") @Valid VerificationRequest request) {
        return steps.take(headers, id, HazardAction.VERIFY, request, (hazard, by) -> {
            List<String> files = EvidenceIds.of(request.evidenceIds());
            String opinion = Texts.required(request.opinion(), "opinion", "验收意见", Texts.LONG);
            hazard.verify(request.passed(), opinion, files, by);
            evidence.attach(id, files, by.username());
        });
    }

    @POST
    @Path("hazards/{id}/write-offs")
    @RolesAllowed({Roles.SUPERVISOR_HEAD, Roles.SAFETY_OFFICE})
    public Response writeOff(
            @BeanParam StepHeaders headers,
            @PathParam("id") String id,
            @NotNull(message = "请求没有内容") @Valid WriteOffRequest request) {
        return steps.take(
                headers,
                id,
                HazardAction.WRITE_OFF,
                request,
                (hazard, by) -> hazard.writeOff(Texts.optional(request.reason(), "reason", "说明", Texts.LONG), by));
    }
}
