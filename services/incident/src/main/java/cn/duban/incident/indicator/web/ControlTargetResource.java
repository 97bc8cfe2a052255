package cn.duban.incident.indicator.web;

import cn.duban.incident.indicator.ListControlTargets;
import cn.duban.incident.indicator.SetControlTarget;
import cn.duban.incident.indicator.TargetRequest;
import cn.duban.incident.indicator.TargetView;
import cn.duban.platform.concurrency.ETags;
import cn.duban.platform.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Control targets: read by those who supervise, set by the 安委办 and the leaders of the place. */
@Path("/")
public class ControlTargetResource {
    private final ListControlTargets list;
    private final SetControlTarget set;

    ControlTargetResource(ListControlTargets list, SetControlTarget set) {
        this.list = list;
        this.set = set;
    }

    @GET
    @Path("control-targets")
    @RolesAllowed({Roles.SUPERVISOR, Roles.SUPERVISOR_HEAD, Roles.SAFETY_OFFICE, Roles.LEADER, Roles.DISCIPLINE})
    public List<TargetView> list(
            @QueryParam("year") @Nullable String year, @QueryParam("divisionCode") @Nullable String divisionCode) {
        return list.of(year, divisionCode);
    }

    @PUT
    @Path("control-targets/{divisionCode}/{year}")
    @RolesAllowed({Roles.SAFETY_OFFICE, Roles.LEADER})
    public Response set(
            @PathParam("divisionCode") String divisionCode,
            @PathParam("year") String year,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull(message = "请求没有内容") @Valid TargetRequest request) {
        TargetView target = set.set(divisionCode, year, ifMatch, request);
        return Response.ok(target).tag(ETags.of(target.version())).build();
    }
}
