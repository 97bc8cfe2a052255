package cn.duban.incident.relay.web;

import cn.duban.casework.actor.Actor;
import cn.duban.casework.input.Texts;
import cn.duban.casework.web.StepHeaders;
import cn.duban.contracts.incident.RelayLevel;
import cn.duban.incident.lifecycle.Incident;
import cn.duban.incident.lifecycle.IncidentAction;
import cn.duban.incident.lifecycle.ReportRights;
import cn.duban.incident.view.web.StepEndpoint;
import cn.duban.platform.identity.Roles;
import cn.duban.platform.problem.ForbiddenProblem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** Takes a report at a level and passes it on. */
@Path("/")
@RolesAllowed({Roles.SUPERVISOR, Roles.SUPERVISOR_HEAD, Roles.SAFETY_OFFICE, Roles.LEADER})
public class RelayResource {
    private final StepEndpoint steps;

    RelayResource(StepEndpoint steps) {
        this.steps = steps;
    }

    /** Level that takes the report. */
    public record ReceiptRequest(@NotNull(message = "请选择层级") RelayLevel level) {}

    /** A hop; to a level further up than the next it wants a reason. */
    public record RelayRequest(
            @NotNull(message = "请选择上报层级") RelayLevel from,
            @NotNull(message = "请选择接报层级") RelayLevel to,
            @Nullable String skipReason,
            @Nullable String externalReceipt,
            @Nullable String note) {}

    @POST
    @Path("incidents/{id}/receipts")
    public Response receive(
            @BeanParam StepHeaders headers,
            @PathParam("id") String id,
            @NotNull(message = "请求没有内容") @Valid ReceiptRequest request) {
        return steps.take(headers, id, IncidentAction.RECEIVE, request, (incident, by, actor) -> {
            own(incident, request.level(), actor);
            incident.receive(request.level(), by);
        });
    }

    @POST
    @Path("incidents/{id}/relays")
    public Response relay(
            @BeanParam StepHeaders headers,
            @PathParam("id") String id,
            @NotNull(message = "请求没有内容") @Valid RelayRequest request) {
        return steps.take(headers, id, IncidentAction.RELAY, request, (incident, by, actor) -> {
            own(incident, request.from(), actor);
            String receipt = Texts.optional(request.externalReceipt(), "externalReceipt", "签收凭证", Texts.SHORT);
            incident.relay(
                    request.from(),
                    request.to(),
                    Texts.optional(request.skipReason(), "skipReason", "越级理由", Texts.LONG),
                    receipt.isBlank() ? null : receipt,
                    by);
            String note = Texts.optional(request.note(), "note", "说明", Texts.LONG);
            if (!note.isBlank()) {
                incident.remark(note, by);
            }
        });
    }

    private static void own(Incident incident, RelayLevel level, Actor actor) {
        boolean own = incident.relay()
                .leg(level)
                .filter(leg -> ReportRights.takes(incident, leg, actor))
                .isPresent();
        if (!own) {
            throw new ForbiddenProblem("not-your-level", "不是本级", "只能由该层级的值班人员办理");
        }
    }
}
