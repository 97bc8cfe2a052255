package cn.duban.portal.proxy;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Passes {@code /api/<service>/...} on to that service with the user's own token. The browser never holds a token, and a
 * service never sees the session cookie.
 */
@ApplicationScoped
public class ServiceProxy {
    private static final int CONNECTIONS = 32;

    /** Health, metrics and descriptions of a service are for those who run it, not for every signed-in person. */
    private static final String OF_OPERATIONS = "/q";

    private static final List<String> NOT_PASSED_ON =
            List.of("cookie", "authorization", "x-duban-request", "forwarded", "x-forwarded-for", "x-forwarded-host");

    private final Caller caller;

    ServiceProxy(Caller caller) {
        this.caller = caller;
    }

    void register(@Observes Router router, Vertx vertx, ProxyTargets targets) {
        targets.services().forEach((name, address) -> {
            HttpProxy proxy = Upstream.to(address, vertx, CONNECTIONS);
            String prefix = "/api/" + name;
            router.route(prefix + "/*").handler(context -> forward(context, proxy, prefix));
        });
    }

    private void forward(RoutingContext context, HttpProxy proxy, String prefix) {
        String path = context.normalizedPath().substring(prefix.length());
        if (path.equals(OF_OPERATIONS) || path.startsWith(OF_OPERATIONS + "/")) {
            context.fail(404);
            return;
        }
        String token = token(context);
        if (token == null) {
            context.fail(401);
            return;
        }
        var request = context.request();
        String from = caller.of(request);
        NOT_PASSED_ON.forEach(request.headers()::remove);
        request.headers().set(HttpHeaders.AUTHORIZATION, "Bearer " + token);
        String query = request.query();
        Upstream.send(new ArrivedRequest(context), proxy, from, path + (query == null ? "" : "?" + query));
    }

    private static @Nullable String token(RoutingContext context) {
        if (!(context.user() instanceof QuarkusHttpUser user)) {
            return null;
        }
        AccessTokenCredential credential = user.getSecurityIdentity().getCredential(AccessTokenCredential.class);
        return credential == null ? null : credential.getToken();
    }
}
