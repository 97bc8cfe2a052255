package cn.duban.accountability.publicity.web;

import cn.duban.accountability.publicity.PublicKind;
import cn.duban.accountability.publicity.PublicWordings;
import cn.duban.accountability.publicity.PublicWordings.Publication;
import cn.duban.casework.actor.Actors;
import cn.duban.casework.input.Texts;
import cn.duban.casework.web.StepHeaders;
import cn.duban.platform.idempotency.Idempotency;
import cn.duban.platform.identity.Roles;
import cn.duban.platform.page.Choices;
import cn.duban.platform.page.Page;
import cn.duban.platform.page.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** What the public is told: who words it, signs it and takes it back. */
@Path("/publications")
@RolesAllowed({Roles.SAFETY_OFFICE, Roles.LEADER, Roles.DISCIPLINE})
public class PublicationResource {
    private final PublicWordings wordings;
    private final Actors actors;
    private final Clock clock;
    private final Idempotency idempotency;

    PublicationResource(PublicWordings wordings, Actors actors, Clock clock, Idempotency idempotency) {
        this.wordings = wordings;
        this.actors = actors;
        this.clock = clock;
        this.idempotency = idempotency;
    }

    /** What to say to the public. */
    public record WordingRequest(
            @Nullable String title, @Nullable String summary) {}

    /** Why it is withdrawn. */
    public record RetractionRequest(@Nullable String reason) {}

    @GET
    public Page<Publication> list(
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("q") @Nullable String q,
            @BeanParam PageRequest page) {
        return wordings.page(Choices.name(PublicKind.class, "kind", kind), q, page);
    }

    @POST
    @Path("{id}/wordings")
    @RolesAllowed({Roles.SAFETY_OFFICE, Roles.DISCIPLINE})
    public Response word(
            @BeanParam StepHeaders headers,
            @PathParam("id") String id,
            @NotNull(message = "请求没有内容") @Valid WordingRequest request) {
        return idempotency.once(headers.key, request, () -> {
            String title = Texts.required(request.title(), "title", "公示标题", Texts.SHORT);
            String summary = Texts.optional(request.summary(), "summary", "公示内容", Texts.LONG);
            return Response.ok(
                            wordings.word(id, title, summary, actors.current().sign(clock)))
                    .build();
        });
    }

    @POST
    @Path("{id}/retractions")
    @RolesAllowed({Roles.SAFETY_OFFICE, Roles.DISCIPLINE})
    public Response retract(
            @BeanParam StepHeaders headers,
            @PathParam("id") String id,
            @NotNull(message = "请求没有内容") @Valid RetractionRequest request) {
        return idempotency.once(headers.key, request, () -> {
            String reason = Texts.required(request.reason(), "reason", "撤回理由", Texts.LONG);
            return Response.ok(wordings.retract(id, reason, actors.current().sign(clock)))
                    .build();
        });
    }
}
