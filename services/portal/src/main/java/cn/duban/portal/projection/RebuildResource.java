package cn.duban.portal.projection;

import cn.duban.platform.identity.CurrentUser;
import cn.duban.platform.identity.Roles;
import cn.duban.portal.projection.Rebuilds.Rebuild;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Rebuilding the boards from the topics. */
@Path("/api/rebuilds")
@RolesAllowed(Roles.ADMIN)
public class RebuildResource {
    private final Rebuilds rebuilds;
    private final CurrentUser user;

    RebuildResource(Rebuilds rebuilds, CurrentUser user) {
        this.rebuilds = rebuilds;
        this.user = user;
    }

    @GET
    public List<Rebuild> latest() {
        return rebuilds.latest();
    }

    /** Starts one; 409 while another runs. */
    @POST
    public Response start() {
        rebuilds.start(user.username());
        return Response.accepted().build();
    }
}
