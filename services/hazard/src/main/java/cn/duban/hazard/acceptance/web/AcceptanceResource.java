package cn.duban.hazard.acceptance.web;

import cn.duban.casework.input.Texts;
import cn.duban.hazard.lifecycle.HazardAction;
import cn.duban.hazard.view.web.StepCall;
import cn.duban.hazard.view.web.StepEndpoint;
import cn.duban.platform.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Acceptance, verification and write-off. */
@Path("/")
public class AcceptanceResource {
    private final StepEndpoint steps;

    AcceptanceResource(StepEndpoint steps) {
        this.steps = steps;
    }

    /** The work is done, says who did it. */
    public record AcceptanceRequest(
            @Nullable String statement,

            @Size(max = 20, message = "附件不得超过 20 个") @Nullable List<@NotNull(message = "附件编号不能为空") String> evidenceIds) {}

    /** What the check on site found. */
    public record VerificationRequest(
            @NotNull(message = "请选择是否合格") Boolean passed,
            @Nullable String opinion,

            @Size(max = 20, message = "附件不得超过 20 个") @Nullable List<@NotNull(message = "附件编号不能为空") String> evidenceIds) {}

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
            @BeanParam StepCall call, @NotNull(message = StepCall.NO_CONTENT) @Valid AcceptanceRequest request) {
        return steps.take(
                call,
                HazardAction.REQUEST_ACCEPTANCE,
                request,
                request.evidenceIds(),
                (hazard, files, by) -> hazard.requestAcceptance(
                        Texts.required(request.statement(), "statement", "整改完成情况", Texts.LONG), files, by));
    }

    @POST
    @Path("hazards/{id}/verifications")
    @RolesAllowed({Roles.SUPERVISOR, Roles.SUPERVISOR_HEAD, Roles.SAFETY_OFFICE})
    public Response verify(
            @BeanParam StepCall call, @NotNull(message = StepCall.NO_CONTENT) @Valid VerificationRequest request) {
        return steps.take(call, HazardAction.VERIFY, request, request.evidenceIds(), (hazard, files, by) -> {
            String opinion = Texts.required(request.opinion(), "opinion", "验收意见", Texts.LONG);
            hazard.verify(request.passed(), opinion, files, by);
        });
    }

    @POST
    @Path("hazards/{id}/write-offs")
    @RolesAllowed({Roles.SUPERVISOR_HEAD, Roles.SAFETY_OFFICE})
    public Response writeOff(
            @BeanParam StepCall call, @NotNull(message = StepCall.NO_CONTENT) @Valid WriteOffRequest request) {
        return steps.take(
                call,
                HazardAction.WRITE_OFF,
                request,
                (hazard, by) -> hazard.writeOff(Texts.optional(request.reason(), "reason", "说明", Texts.LONG), by));
    }
}
