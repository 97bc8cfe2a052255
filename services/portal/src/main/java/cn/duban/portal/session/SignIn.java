package cn.duban.portal.session;

import cn.duban.platform.event.EventJson;
import cn.duban.platform.problem.HttpProblems;
import cn.duban.platform.problem.ProblemBody;
import cn.duban.portal.page.PlainPage;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What those are answered who have no session: the page in the background a problem, everybody else a way in. */
@ApplicationScoped
class SignIn {
    private static final String AWAY = SignIn.class.getName() + ".away";
    private static final PlainPage AWAY_PAGE = PlainPage.tryingAgain(
            "登录服务暂时不可用",
            "请稍候，本页每十秒自动重试一次；恢复后会回到您要去的页面。",
            "Sign-in is away for the moment. This page tries again by itself every ten seconds.",
            10);

    private final String endOfSession;

    SignIn(
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") Optional<String> realm,
            @ConfigProperty(name = "quarkus.oidc.client-id") String client) {
        this.endOfSession = realm.orElse("") + "/protocol/openid-connect/logout?client_id=" + client;
    }

    /** Keycloak could not be asked about this session. */
    static void noteAway(RoutingContext context) {
        context.put(AWAY, true);
    }

    /** Answers all but the plain case, in which the way leads to Keycloak. @return whether there is an answer */
    boolean isAnswered(RoutingContext context) {
        if (context.get(AWAY) != null) {
            return away(context);
        }
        if (!Arrival.leads(context.request())) {
            return problem(context, 401);
        }
        String path = context.request().path();
        if (path.equals(Arrival.CALLBACK)) {
            return incomplete(context);
        }
        if (path.equals(Arrival.LOGOUT)) {
            // Without its session this end is unknown to Keycloak, which asks before it ends its own.
            return redirect(context, endOfSession);
        }
        SessionCookies.prune(context);
        SessionCookies.rememberReturn(context, Arrival.destination(context));
        return false;
    }

    /** Nobody answers where one signs in: for people a page that tries again by itself. */
    static boolean away(RoutingContext context) {
        context.response().putHeader(HttpHeaders.RETRY_AFTER, "10");
        return Arrival.leads(context.request()) ? page(context, 503, AWAY_PAGE) : problem(context, 503);
    }

    /**
     * A sign-in that came back without its beginning (the form was open for hours, the button "back"): once more from the
     * start, but only once and only where cookies hold, or the browser would go round for ever.
     */
    private static boolean incomplete(RoutingContext context) {
        String again =
                "/login?return=" + URLEncoder.encode(SessionCookies.rememberedReturn(context), StandardCharsets.UTF_8);
        if (!SessionCookies.anyOfOurs(context) || SessionCookies.retried(context)) {
            return page(context, 401, incompletePage(again));
        }
        SessionCookies.rememberRetry(context);
        return redirect(context, again);
    }

    private static boolean redirect(RoutingContext context, String location) {
        context.response()
                .setStatusCode(302)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader(HttpHeaders.LOCATION, location);
        return true;
    }

    static boolean problem(RoutingContext context, int status) {
        context.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, ProblemBody.MEDIA_TYPE)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(EventJson.write(HttpProblems.of(status)));
        return true;
    }

    private static PlainPage incompletePage(String again) {
        return PlainPage.of(
                "登录没有完成",
                "登录页停留过久，或浏览器没有保存 Cookie。请重新登录，登录后会回到原来的页面。",
                "The sign-in was not completed: it took too long, or the browser keeps no cookies.",
                new PlainPage.Way("重新登录 · Sign in", again));
    }

    private static boolean page(RoutingContext context, int status, PlainPage page) {
        page.end(context.response(), status);
        return true;
    }
}
