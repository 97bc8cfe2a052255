package cn.duban.portal.integrity;

import cn.duban.platform.idempotency.Idempotency;
import cn.duban.platform.identity.Roles;
import cn.duban.platform.page.Page;
import cn.duban.platform.page.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Records that are not what was sealed, and what was behind them. */
@Path("/api/integrity-faults")
@RolesAllowed({Roles.SAFETY_OFFICE, Roles.DISCIPLINE, Roles.ADMIN})
public class IntegrityResource {
    private final IntegrityDesk desk;
    private final Idempotency idempotency;

    IntegrityResource(IntegrityDesk desk, Idempotency idempotency) {
        this.desk = desk;
        this.idempotency = idempotency;
    }

    /** What was behind it, as found out. */
    public record Explanation(
            @NotNull(message = "必须填写") IntegrityFault.@Nullable Cause cause,

            @NotNull(message = "必须填写") @Size(min = 2, max = 500, message = "2 至 500 字") @Nullable String reason) {}

    /** The open ones first. @param open only these */
    @GET
    public Page<IntegrityFault.View> list(@QueryParam("open") boolean open, @BeanParam PageRequest page) {
        return desk.list(open, page);
    }

    @POST
    @Path("{id}/explanation")
    @RolesAllowed(Roles.SAFETY_OFFICE)
    public Response explain(
            UUID id, @HeaderParam(Idempotency.HEADER) @Nullable String key, @NotNull @Valid Explanation explanation) {
        return idempotency.once(
                key,
                explanation,
                () -> Response.ok(desk.explain(
                                id,
                                Objects.requireNonNull(explanation.cause()),
                                Objects.requireNonNull(explanation.reason()).strip()))
                        .build());
    }
}
