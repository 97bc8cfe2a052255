package cn.duban.portal.session;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Entering: asking for this address without a session leads through Keycloak and back to where one wanted to go. */
@Path("/login")
@Authenticated
public class LoginResource {

    /**
     * @param wanted a path inside the portal; anything else leads to the first page, so that nobody is sent elsewhere
     */
    @GET
    public Response enter(@QueryParam("return") @DefaultValue("/") String wanted) {
        return Response.seeOther(URI.create(LocalPath.orHome(wanted))).build();
    }
}
