package cn.duban.hazard.report.web;

import cn.duban.casework.evidence.EvidenceIds;
import cn.duban.casework.input.Texts;
import cn.duban.hazard.informant.Informants;
import cn.duban.hazard.informant.Told;
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

/** Sends a report back, and takes it in again completed (退回补正). */
@Path("/")
public class CompletionResource {
    private final StepEndpoint steps;
    private final Informants informants;

    CompletionResource(StepEndpoint steps, Informants informants) {
        this.steps = steps;
        this.informants = informants;
    }

    /** Why it is sent back. */
    public record SendBackRequest(@Nullable String reason) {}

    /** What was missing. */
    public record ResubmissionRequest(
            @Nullable String supplement,

            @Size(max = 20, message = "附件不得超过 20 个") @Nullable List<@NotNull(message = "附件编号不能为空") String> evidenceIds) {}

    @POST
    @Path("hazards/{id}/send-backs")
    @RolesAllowed({Roles.SUPERVISOR, Roles.SUPERVISOR_HEAD, Roles.SAFETY_OFFICE})
    public Response sendBack(
            @BeanParam StepCall call, @NotNull(message = StepCall.NO_CONTENT) @Valid SendBackRequest request) {
        return steps.take(
                call,
                HazardAction.SEND_BACK,
                request,
                (hazard, by) -> hazard.sendBack(Texts.required(request.reason(), "reason", "退回理由", Texts.LONG), by));
    }

    @POST
    @Path("hazards/{id}/resubmissions")
    @RolesAllowed({
        Roles.ENTERPRISE_REPORTER,
        Roles.ENTERPRISE_HEAD,
        Roles.GRID_INSPECTOR,
        Roles.SUPERVISOR,
        Roles.SUPERVISOR_HEAD,
        Roles.SAFETY_OFFICE
    })
    public Response resubmit(
            @BeanParam StepCall call, @NotNull(message = StepCall.NO_CONTENT) @Valid ResubmissionRequest request) {
        return steps.take(call, HazardAction.RESUBMIT, request, (hazard, by) -> {
            String words = Texts.required(request.supplement(), "supplement", "补正内容", Texts.LONG);
            List<String> files = EvidenceIds.of(request.evidenceIds());
            boolean sealed = Told.seals(hazard.finding().source());
            String open = informants.supplement(hazard, words, files, by.username(), by.name());
            hazard.resubmit(open, sealed ? List.of() : files, by);
        });
    }
}
