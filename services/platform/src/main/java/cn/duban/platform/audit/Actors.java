package cn.duban.platform.audit;

import cn.duban.platform.identity.CurrentUser;
import cn.duban.platform.identity.HeldPost;
import io.quarkus.arc.Arc;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Finds out who acts: the caller of the request, or the system in timers, processes and consumers. */
@ApplicationScoped
class Actors {
    private final SecurityIdentity identity;
    private final CurrentUser user;
    private final CurrentVertxRequest request;

    Actors(SecurityIdentity identity, CurrentUser user, CurrentVertxRequest request) {
        this.identity = identity;
        this.user = user;
        this.request = request;
    }

    Actor current() {
        if (!Arc.container().requestContext().isActive() || identity.isAnonymous()) {
            return Actor.SYSTEM;
        }
        return new Actor(
                user.username(), user.actingPost().map(HeldPost::postId).orElse(null), address());
    }

    private @Nullable String address() {
        RoutingContext context = request.getCurrent();
        if (context == null || context.request().remoteAddress() == null) {
            return null;
        }
        return context.request().remoteAddress().hostAddress();
    }
}
