package cn.duban.portal.proxy;

import cn.duban.platform.problem.ProblemBody;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.net.URI;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** The way to the services: so many connections, the caller's address with every request, a problem when one is away. */
final class Upstream {
    private static final Logger LOG = Logger.getLogger(Upstream.class);
    private static final String CALLER = "X-Forwarded-For";
    /** Carries the rewritten address from the route to the interceptor; set after anything of that name was dropped. */
    private static final String DESTINATION = "x-duban-destination";

    private static final Buffer UNAVAILABLE = Buffer.buffer("""
            {"type":"urn:duban:problem:unavailable","status":503,\
            "title":"服务暂时不可用","detail":"后台服务没有应答，请稍后重试；已填写的内容不会丢失。"}""");

    private Upstream() {}

    private static HttpClientOptions connections(int connections) {
        return new HttpClientOptions()
                .setMaxPoolSize(connections)
                .setMaxWaitQueueSize(connections * 10)
                .setConnectTimeout(2_000)
                .setIdleTimeout(60)
                .setIdleTimeoutUnit(TimeUnit.SECONDS);
    }

    /**
     * A proxy to the service there.
     *
     * @param connections at most; waiting requests queue up to ten times that and are refused beyond
     */
    static HttpProxy to(URI address, Vertx vertx, int connections) {
        return HttpProxy.reverseProxy(vertx.createHttpClient(connections(connections)))
                .origin(address.getPort(), address.getHost())
                .addInterceptor(new ShownProblems())
                .addInterceptor(new Rewriting());
    }

    /**
     * Passes the request on. Who calls is said here and nowhere else: the caller's own word for it must be gone by now.
     *
     * @param caller address by {@link Caller}
     * @param destination path and query at the service
     */
    static void send(HttpServerRequest request, HttpProxy proxy, String caller, String destination) {
        request.headers().set(CALLER, caller);
        request.headers().set(DESTINATION, destination);
        proxy.handle(request);
    }

    /** An IPv6 address goes with a port and no zone: without a port, the reader takes its last group for one. */
    static String caller(SocketAddress remote) {
        String address = remote.hostAddress();
        if (address.indexOf(':') < 0) {
            return address;
        }
        int zone = address.indexOf('%');
        return (zone < 0 ? address : address.substring(0, zone)) + ":" + remote.port();
    }

    /** Rewrites the address on the way out and turns a service that does not answer into a problem the page can show. */
    private static final class Rewriting implements ProxyInterceptor {
        @Override
        public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
            var outgoing = context.request();
            outgoing.setURI(outgoing.headers().get(DESTINATION));
            outgoing.headers().remove(DESTINATION);
            if (outgoing.proxiedRequest() instanceof ArrivedRequest arrived) {
                arrived.passOn(outgoing);
            }
            return context.sendRequest()
                    .recover(fault -> mayRepeat(outgoing, fault) ? again(context) : Future.failedFuture(fault))
                    .recover(unreachable -> Future.succeededFuture(unavailable(context, unreachable)));
        }

        /** A service closes a connection it has not been asked on for a while, perhaps just as it is asked again. */
        private static boolean mayRepeat(ProxyRequest outgoing, Throwable fault) {
            boolean reads = outgoing.getMethod() == HttpMethod.GET || outgoing.getMethod() == HttpMethod.HEAD;
            return reads && fault instanceof HttpClosedException;
        }

        private static Future<ProxyResponse> again(ProxyContext context) {
            // What was read of the caller's stream cannot be read again; of a GET nothing was.
            context.request().setBody(Body.body(Buffer.buffer()));
            return context.sendRequest();
        }
    }

    private static ProxyResponse unavailable(ProxyContext context, Throwable unreachable) {
        // Without the query: what people search for is no matter of a log.
        String path = context.request().getURI().replaceFirst("\\?.*", "");
        LOG.warnf("No answer to %s %s: %s", context.request().getMethod(), path, unreachable);
        // Read before the request is let go, and its headers with it.
        boolean shown = ShownProblems.navigates(context.request());
        ProxyResponse answer = context.request()
                .release()
                .response()
                .setStatusCode(503)
                .putHeader("Retry-After", "5")
                .putHeader("Content-Type", ProblemBody.MEDIA_TYPE)
                .setBody(Body.body(UNAVAILABLE));
        if (shown) {
            ShownProblems.show(UNAVAILABLE, answer);
        }
        return answer;
    }
}
