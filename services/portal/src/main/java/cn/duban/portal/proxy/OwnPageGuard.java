package cn.duban.portal.proxy;

import cn.duban.platform.problem.ProblemBody;
import cn.duban.platform.web.PlainAnswers;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;

/**
 * Refuses a changing request that our own page did not send. A foreign page can make a browser send the cookie, but not
 * a header of ours; together with the SameSite cookie this stands in for a CSRF token.
 */
@ApplicationScoped
public class OwnPageGuard {
    static final String HEADER = "X-Duban-Request";
    private static final int BEFORE_EVERYTHING = 1_000;
    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    void register(@Observes Filters filters) {
        filters.register(OwnPageGuard::check, BEFORE_EVERYTHING);
    }

    private static void check(RoutingContext context) {
        boolean changing = !SAFE.contains(context.request().method());
        if (changing && context.request().getHeader(HEADER) == null) {
            PlainAnswers.end(context, ProblemBody.of(403, "foreign-page", "请求来源不明", "请从督办平台的页面内操作。"));
            return;
        }
        answerStatusForThePage(context);
        context.next();
    }

    /** The OIDC layer answers our page with 499 where a browser would be redirected; HTTP knows it as 401. */
    private static void answerStatusForThePage(RoutingContext context) {
        context.addHeadersEndHandler(done -> {
            if (context.response().getStatusCode() == 499) {
                context.response().setStatusCode(401);
            }
        });
    }
}
