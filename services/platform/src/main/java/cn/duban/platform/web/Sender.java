package cn.duban.platform.web;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;

/** Who sends: the person signed in, or for who is not, or not rightly, the address. */
final class Sender {
    private Sender() {}

    /** @return the sender's name, never a failure: what is wrong with a token is said where it is asked for */
    static Uni<String> of(RoutingContext context) {
        String address = address(context.request().remoteAddress());
        return QuarkusHttpUser.getSecurityIdentity(context, null)
                .onFailure()
                .recoverWithNull()
                .map(identity -> name(identity, address));
    }

    private static String name(@Nullable SecurityIdentity identity, String address) {
        return identity == null || identity.isAnonymous()
                ? address
                : "person " + identity.getPrincipal().getName();
    }

    private static String address(@Nullable SocketAddress remote) {
        return "address " + (remote == null ? "" : remote.host());
    }
}
