package cn.duban.incident.report.web;

import cn.duban.casework.web.StepHeaders;
import cn.duban.incident.lifecycle.IncidentAction;
import cn.duban.incident.report.MergeIncidents;
import cn.duban.incident.view.web.StepEndpoint;
import cn.duban.platform.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** Merges a second report of the same incident. */
@Path("/")
public class MergeResource {
    private final StepEndpoint steps;
    private final MergeIncidents mergeIncidents;

    MergeResource(StepEndpoint steps, MergeIncidents mergeIncidents) {
        this.steps = steps;
        this.mergeIncidents = mergeIncidents;
    }

    /** Which one goes on, and why. */
    public record MergeRequest(
            @NotBlank(message = "请选择并入的事故") String into,
            @NotBlank(message = "请填写理由") String reason) {}

    @POST
    @Path("incidents/{id}/merges")
    @RolesAllowed({Roles.SUPERVISOR, Roles.SUPERVISOR_HEAD, Roles.SAFETY_OFFICE, Roles.LEADER})
    public Response merge(
            @BeanParam StepHeaders headers,
            @PathParam("id") String id,
            @NotNull(message = "请求没有内容") @Valid MergeRequest request) {
        return steps.take(
                headers,
                id,
                IncidentAction.MERGE,
                request,
                (incident, by, actor) -> mergeIncidents.merge(incident, request.into(), by));
    }
}
