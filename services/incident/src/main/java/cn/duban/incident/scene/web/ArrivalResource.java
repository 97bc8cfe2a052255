package cn.duban.incident.scene.web;

import cn.duban.casework.input.Refusals;
import cn.duban.casework.input.Texts;
import cn.duban.casework.web.StepHeaders;
import cn.duban.contracts.registry.OrganisationChanged;
import cn.duban.contracts.registry.PostChanged;
import cn.duban.incident.lifecycle.Arrival;
import cn.duban.incident.lifecycle.IncidentAction;
import cn.duban.incident.scene.ArrivalRight;
import cn.duban.incident.view.web.StepEndpoint;
import cn.duban.platform.bounds.Happened;
import cn.duban.platform.directory.Directory;
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
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Leaders at the scene. */
@Path("/")
public class ArrivalResource {
    private final StepEndpoint steps;
    private final Directory directory;

    ArrivalResource(StepEndpoint steps, Directory directory) {
        this.steps = steps;
        this.directory = directory;
    }

    /** Who came, by post, and when. */
    public record ArrivalRequest(
            @NotBlank(message = "请选择岗位") String postId,
            @NotNull(message = "请填写到场时间") @Happened OffsetDateTime arrivedAt,
            @Nullable String note) {}

    @POST
    @Path("incidents/{id}/arrivals")
    @RolesAllowed({Roles.GRID_INSPECTOR, Roles.SUPERVISOR, Roles.SUPERVISOR_HEAD, Roles.SAFETY_OFFICE, Roles.LEADER})
    public Response arrive(
            @BeanParam StepHeaders headers,
            @PathParam("id") String id,
            @NotNull(message = "请求没有内容") @Valid ArrivalRequest request) {
        PostChanged post = directory
                .post(request.postId())
                .orElseThrow(() -> Refusals.refuse("unknown-post", "岗位有误", "postId", "没有这个岗位", null));
        OrganisationChanged body = directory
                .organisation(post.organisation())
                .orElseThrow(() -> Refusals.refuse("unknown-post", "岗位有误", "postId", "没有这个岗位", null));
        String note = Texts.optional(request.note(), "note", "说明", Texts.LONG);
        return steps.take(headers, id, IncidentAction.RECORD_ARRIVAL, request, (incident, by, actor) -> {
            ArrivalRight.check(incident, post, body, actor);
            incident.arrive(new Arrival(
                    UUID.randomUUID().toString(),
                    post.id(),
                    post.name(),
                    body.name(),
                    request.arrivedAt(),
                    by,
                    note.isBlank() ? null : note,
                    ArrivalRight.leads(incident, post)));
        });
    }
}
