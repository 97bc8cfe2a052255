package cn.duban.incident.inquiry.web;

import cn.duban.casework.input.Texts;
import cn.duban.casework.web.StepHeaders;
import cn.duban.incident.inquiry.SuperviseInquiry;
import cn.duban.incident.lifecycle.IncidentAction;
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
import org.jspecify.annotations.Nullable;

/** Listed supervision of an inquiry (挂牌督办). */
@Path("/")
public class PlateResource {
    private final StepEndpoint steps;
    private final SuperviseInquiry supervise;

    PlateResource(StepEndpoint steps, SuperviseInquiry supervise) {
        this.steps = steps;
        this.supervise = supervise;
    }

    /** The notice. */
    public record PlateRequest(
            @Nullable String demands, @Nullable String number) {}

    /** How far it is. */
    public record ProgressRequest(@Nullable String text) {}

    /** Why it is lifted. */
    public record LiftingRequest(@Nullable String reason) {}

    @POST
    @Path("incidents/{id}/inquiry/plates")
    @RolesAllowed({Roles.SAFETY_OFFICE, Roles.LEADER})
    public Response issue(
            @BeanParam StepHeaders headers,
            @PathParam("id") String id,
            @NotNull(message = "请求没有内容") @Valid PlateRequest request) {
        return steps.take(headers, id, IncidentAction.ISSUE_PLATE, request, (incident, by, actor) -> {
            String number = Texts.required(request.number(), "number", "督办通知书文号", Texts.SHORT);
            String demands = Texts.required(request.demands(), "demands", "督办要求", Texts.LONG);
            supervise.issue(incident, number, demands, by);
        });
    }

    @POST
    @Path("incidents/{id}/inquiry/plates/progress")
    @RolesAllowed({Roles.SUPERVISOR, Roles.SUPERVISOR_HEAD, Roles.SAFETY_OFFICE, Roles.LEADER})
    public Response progress(
            @BeanParam StepHeaders headers,
            @PathParam("id") String id,
            @NotNull(message = "请求没有内容") @Valid ProgressRequest request) {
        return steps.take(
                headers,
                id,
                IncidentAction.REPORT_PLATE_PROGRESS,
                request,
                (incident, by, actor) ->
                        supervise.progress(incident, Texts.required(request.text(), "text", "督办进展", Texts.LONG), by));
    }

    @POST
    @Path("incidents/{id}/inquiry/plates/liftings")
    @RolesAllowed({Roles.SAFETY_OFFICE, Roles.LEADER})
    public Response lift(
            @BeanParam StepHeaders headers,
            @PathParam("id") String id,
            @NotNull(message = "请求没有内容") @Valid LiftingRequest request) {
        return steps.take(
                headers,
                id,
                IncidentAction.LIFT_PLATE,
                request,
                (incident, by, actor) ->
                        supervise.lift(incident, Texts.required(request.reason(), "reason", "解除理由", Texts.LONG), by));
    }
}
