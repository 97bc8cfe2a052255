package cn.duban.portal.wall;

import cn.duban.platform.identity.CurrentUser;
import cn.duban.platform.identity.Roles;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;

/** Consent to a screen on a wall, given at the screen by somebody signed in there. */
@Path("/api/wall-screens")
@RolesAllowed({Roles.SUPERVISOR, Roles.SUPERVISOR_HEAD, Roles.SAFETY_OFFICE, Roles.LEADER})
public class WallResource {
    private final WallScreens screens;
    private final CurrentUser user;
    private final CurrentVertxRequest request;

    WallResource(WallScreens screens, CurrentUser user, CurrentVertxRequest request) {
        this.screens = screens;
        this.user = user;
        this.request = request;
    }

    /** This browser shows the caller's board for thirty days, whether or not the caller is signed in. */
    @POST
    public Response allow() {
        return answer(screens.add(user.username(), user.roles()), (int) WallScreens.LASTS.toSeconds());
    }

    /** All screens of the caller end, wherever they hang, within half a minute. */
    @DELETE
    public Response end() {
        screens.end(user.username());
        return answer("", 0);
    }

    private Response answer(String token, int seconds) {
        return Response.noContent()
                .cookie(new NewCookie.Builder(WallRight.COOKIE)
                        .value(token)
                        .path("/api")
                        .httpOnly(true)
                        .secure(request.getCurrent().request().isSSL())
                        .sameSite(NewCookie.SameSite.LAX)
                        .maxAge(seconds)
                        .build())
                .build();
    }
}
