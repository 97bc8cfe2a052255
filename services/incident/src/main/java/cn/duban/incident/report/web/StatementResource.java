package cn.duban.incident.report.web;

import cn.duban.casework.web.StepHeaders;
import cn.duban.incident.lifecycle.IncidentAction;
import cn.duban.incident.lifecycle.StatementKind;
import cn.duban.incident.report.CompletionRequest;
import cn.duban.incident.report.SayMore;
import cn.duban.incident.view.web.StepEndpoint;
import cn.duban.platform.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** What is said after the flash report. */
@Path("/")
@RolesAllowed({
    Roles.ENTERPRISE_REPORTER,
    Roles.ENTERPRISE_HEAD,
    Roles.GRID_INSPECTOR,
    Roles.SUPERVISOR,
    Roles.SUPERVISOR_HEAD,
    Roles.SAFETY_OFFICE,
    Roles.LEADER
})
public class StatementResource {
    private final StepEndpoint steps;
    private final SayMore sayMore;

    StatementResource(StepEndpoint steps, SayMore sayMore) {
        this.steps = steps;
        this.sayMore = sayMore;
    }

    @POST
    @Path("incidents/{id}/completions")
    public Response complete(
            @BeanParam StepHeaders headers,
            @PathParam("id") String id,
            @NotNull(message = "请求没有内容") @Valid CompletionRequest request) {
        return say(headers, id, IncidentAction.COMPLETE, StatementKind.COMPLETION, request);
    }

    @POST
    @Path("incidents/{id}/follow-ups")
    public Response followUp(
            @BeanParam StepHeaders headers,
            @PathParam("id") String id,
            @NotNull(message = "请求没有内容") @Valid CompletionRequest request) {
        return say(headers, id, IncidentAction.FOLLOW_UP, StatementKind.FOLLOW_UP, request);
    }

    @POST
    @Path("incidents/{id}/supplements")
    public Response supplement(
            @BeanParam StepHeaders headers,
            @PathParam("id") String id,
            @NotNull(message = "请求没有内容") @Valid CompletionRequest request) {
        return say(headers, id, IncidentAction.SUPPLEMENT, StatementKind.SUPPLEMENT, request);
    }

    private Response say(
            StepHeaders headers, String id, IncidentAction action, StatementKind kind, CompletionRequest request) {
        return steps.take(
                headers, id, action, request, (incident, by, actor) -> sayMore.say(incident, kind, request, by));
    }
}
