package cn.duban.portal.proxy;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Passes {@code /api/<service>/...} on to that service with the user's own token. The browser never holds a token, and a
 * service never sees the session cookie.
 */
@ApplicationScoped
public class ServiceProxy {
    /** Connections to one service; waiting requests queue up to ten times that and are refused beyond. */
    private static final int CONNECTIONS = 32;

    private static final List<String> NOT_PASSED_ON =
            List.of("cookie", "authorization", "x-duban-request", "forwarded", "x-forwarded-for", "x-forwarded-host");

    void register(@Observes Router router, Vertx vertx, ProxyTargets targets) {
        HttpClient client = vertx.createHttpClient(new HttpClientOptions()
                .setMaxPoolSize(CONNECTIONS)
                .setMaxWaitQueueSize(CONNECTIONS * 10)
                .setConnectTimeout(2_000)
                .setIdleTimeout(60)
                .setIdleTimeoutUnit(TimeUnit.SECONDS));
        targets.services().forEach((name, address) -> {
            HttpProxy proxy = HttpProxy.reverseProxy(client)
                    .origin(address.getPort(), address.getHost())
                    .addInterceptor(new AnswersForThePage());
            String prefix = "/api/" + name;
            router.route(prefix + "/*").handler(context -> forward(context, proxy, prefix));
        });
    }

    private static void forward(RoutingContext context, HttpProxy proxy, String prefix) {
        String token = token(context);
        if (token == null) {
            context.fail(401);
            return;
        }
        var request = context.request();
        NOT_PASSED_ON.forEach(request.headers()::remove);
        request.headers().set("X-Forwarded-For", request.remoteAddress().hostAddress());
        request.headers().set(HttpHeaders.AUTHORIZATION, "Bearer " + token);
        String query = request.query();
        String path = context.normalizedPath().substring(prefix.length());
        request.headers().set(Destination.HEADER, path + (query == null ? "" : "?" + query));
        proxy.handle(request);
    }

    private static @Nullable String token(RoutingContext context) {
        if (!(context.user() instanceof QuarkusHttpUser user)) {
            return null;
        }
        AccessTokenCredential credential = user.getSecurityIdentity().getCredential(AccessTokenCredential.class);
        return credential == null ? null : credential.getToken();
    }

    /** Rewrites the address on the way out and turns a service that does not answer into a problem the page can show. */
    private static final class AnswersForThePage implements ProxyInterceptor {
        @Override
        public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
            var outgoing = context.request();
            outgoing.setURI(outgoing.headers().get(Destination.HEADER));
            outgoing.headers().remove(Destination.HEADER);
            return context.sendRequest().recover(unreachable -> Future.succeededFuture(unavailable(context)));
        }
    }

    private static ProxyResponse unavailable(ProxyContext context) {
        return context.request()
                .release()
                .response()
                .setStatusCode(503)
                .putHeader("Retry-After", "5")
                .setBody(Body.body(Buffer.buffer("""
                        {"type":"urn:duban:problem:unavailable","status":503,\
                        "title":"服务暂时不可用","detail":"后台服务没有应答，请稍后重试；已填写的内容不会丢失。"}""")))
                .putHeader("Content-Type", "application/problem+json");
    }

    /** Carries the rewritten address from the route to the interceptor; set after anything of that name was dropped. */
    private static final class Destination {
        static final String HEADER = "x-duban-destination";

        private Destination() {}
    }
}
