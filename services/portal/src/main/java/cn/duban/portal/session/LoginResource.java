package cn.duban.portal.session;

import io.quarkus.security.Authenticated;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Entering: asking for this address without a session leads through Keycloak and back to where one wanted to go. */
@Path("/login")
@Produces(MediaType.WILDCARD)
@Authenticated
public class LoginResource {
    private final CurrentVertxRequest request;

    LoginResource(CurrentVertxRequest request) {
        this.request = request;
    }

    /**
     * @param wanted a path inside the portal; anything else leads to the first page, so that nobody is sent elsewhere
     */
    @GET
    public Response enter(@QueryParam("return") @DefaultValue("/") String wanted) {
        return Response.seeOther(URI.create(LocalPath.orHome(wanted))).build();
    }

    /** An answer of Keycloak that came twice, or after another tab had signed in: there is a session, so on with it. */
    @GET
    @Path("/callback")
    public Response again() {
        return Response.seeOther(URI.create(SessionCookies.rememberedReturn(request.getCurrent())))
                .build();
    }
}
