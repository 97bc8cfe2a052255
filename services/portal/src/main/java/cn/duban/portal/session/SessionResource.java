package cn.duban.portal.session;

import cn.duban.platform.identity.CurrentUser;
import cn.duban.platform.identity.HeldPost;
import cn.duban.platform.identity.Roles;
import cn.duban.portal.wall.WallRight;
import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.TreeSet;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Who is signed in, so that the page shows the right doors; what lies behind them is guarded by the services. */
@Path("/api/session")
@Authenticated
public class SessionResource {
    private final CurrentUser user;
    private final Clock clock;
    private final CurrentVertxRequest request;
    private final SecurityIdentity identity;
    private final boolean demo;

    SessionResource(
            CurrentUser user,
            Clock clock,
            CurrentVertxRequest request,
            SecurityIdentity identity,
            @ConfigProperty(name = "duban.demo") boolean demo) {
        this.user = user;
        this.request = request;
        this.identity = identity;
        this.clock = clock;
        this.demo = demo;
    }

    @GET
    public Session session() {
        TreeSet<String> roles = new TreeSet<>(user.roles());
        roles.retainAll(Roles.ALL);
        return new Session(
                user.username(),
                user.name(),
                List.copyOf(roles),
                user.posts(),
                demo,
                Grace.holds(request.getCurrent()),
                WallRight.isScreen(identity),
                OffsetDateTime.now(clock));
    }

    /**
     * @param demo whether this is a demonstration, in which the clock may be moved
     * @param signInAway whether the session goes on without Keycloak, for a bounded time
     * @param wall whether this is a screen on a wall, which sees the board only
     * @param serverTime time by the platform's clock, which countdowns go by
     */
    public record Session(
            String username,
            String name,
            List<String> roles,
            List<HeldPost> posts,
            boolean demo,
            boolean signInAway,
            boolean wall,
            OffsetDateTime serverTime) {}
}
