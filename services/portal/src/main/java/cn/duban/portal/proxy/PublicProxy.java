package cn.duban.portal.proxy;

import cn.duban.platform.problem.ProblemBody;
import cn.duban.platform.web.PlainAnswers;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Passes {@code /public/api/...} on to {@code /public/...} of the accountability service, for anybody: questions only,
 * without a trace of who asks but the address, by which the service counts.
 */
@ApplicationScoped
public class PublicProxy {
    private static final String SERVICE = "accountability";
    private static final String PREFIX = "/public/api";
    private static final String TARGET = "/public";

    /** Few of their own, so that a crowd of strangers takes none from those who work. */
    private static final int CONNECTIONS = 8;

    /** Names of lists; nothing encoded, so nothing that means another path to somebody behind. */
    private static final Pattern PATH = Pattern.compile("(/[A-Za-z0-9_-]{1,64}){1,4}");

    /** A hundred Chinese characters, percent-encoded, and the numbers beside them. */
    private static final int LONGEST_QUERY = 1_500;

    private static final Set<String> PASSED_ON =
            Set.of("host", "accept", "accept-encoding", "accept-language", "if-none-match", "if-modified-since");

    private final Caller caller;

    PublicProxy(Caller caller) {
        this.caller = caller;
    }

    void register(@Observes Router router, Vertx vertx, ProxyTargets targets) {
        URI address = targets.services().get(SERVICE);
        if (address == null) {
            return;
        }
        HttpProxy proxy = Upstream.to(address, vertx, CONNECTIONS).addInterceptor(new PublicAnswers());
        router.route(PREFIX + "/*").handler(context -> forward(context, proxy));
    }

    private void forward(RoutingContext context, HttpProxy proxy) {
        HttpServerRequest request = context.request();
        String path = context.normalizedPath().substring(PREFIX.length());
        Refusal refusal = refusal(request, path);
        if (refusal != null) {
            refusal.answer(context);
            return;
        }
        String from = caller.of(request);
        List.copyOf(request.headers().names()).stream()
                .filter(name -> !PASSED_ON.contains(name.toLowerCase(Locale.ROOT)))
                .forEach(request.headers()::remove);
        String query = request.query();
        Upstream.send(request, proxy, from, TARGET + path + (query == null ? "" : "?" + query));
    }

    private static @Nullable Refusal refusal(HttpServerRequest request, String path) {
        if (request.method() != HttpMethod.GET) {
            return new Refusal(405, "public-read-only", "只能查询", "公开信息只能查询。");
        } else if (!PATH.matcher(path).matches()) {
            return new Refusal(404, "no-public-page", "没有这个页面", "没有这项公开信息。");
        } else if (request.query() != null && request.query().length() > LONGEST_QUERY) {
            return new Refusal(414, "uri-too-long", "查询条件过长", "请缩短查询条件。");
        } else if (request.getHeader("Transfer-Encoding") != null || hasContent(request)) {
            return new Refusal(400, "public-body", "查询不带内容", "查询公开信息时不能附带内容。");
        }
        return null;
    }

    private static boolean hasContent(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        return length != null && !length.equals("0");
    }

    private record Refusal(int status, String slug, String title, String detail) {
        void answer(RoutingContext context) {
            if (status == 405) {
                context.response().putHeader("Allow", "GET");
            }
            context.response().putHeader("Cache-Control", "no-store");
            PlainAnswers.end(context, ProblemBody.of(status, slug, title, detail));
        }
    }

    /** What is published may be kept by anybody; that somebody asked too often, or that we are away, by nobody. */
    private static final class PublicAnswers implements ProxyInterceptor {
        @Override
        public Future<Void> handleProxyResponse(ProxyContext context) {
            ProxyResponse answer = context.response();
            answer.headers().remove("Set-Cookie");
            if (answer.getStatusCode() >= 400) {
                answer.putHeader("Cache-Control", "no-store");
            }
            return context.sendResponse();
        }
    }
}
