package cn.duban.portal.session;

import io.quarkus.oidc.JavaScriptRequestChecker;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Tells who comes by themselves (a page, a link out of a chat, a bookmark, curl at the door) from what the page asks for in
 * the background: the first is led to the sign-in and back, the second is told that the session has ended.
 */
@ApplicationScoped
public class Arrival implements JavaScriptRequestChecker {
    static final String CALLBACK = "/login/callback";
    static final String LOGOUT = "/logout";
    private static final String LOGIN = "/login";

    @Override
    public boolean isJavaScriptRequest(RoutingContext context) {
        return !leads(context.request());
    }

    /** Whether the answer will be shown as a page, so that it may lead somewhere else. */
    static boolean leads(HttpServerRequest request) {
        if (request.method() != HttpMethod.GET) {
            return false;
        }
        String mode = request.getHeader("Sec-Fetch-Mode");
        if (mode != null) {
            return mode.equals("navigate");
        }
        String accepted = request.getHeader("Accept");
        return isDoor(request.path()) || (accepted != null && accepted.contains("text/html"));
    }

    private static boolean isDoor(String path) {
        return path.equals(LOGIN) || path.startsWith(LOGIN + "/") || path.equals(LOGOUT);
    }

    /** Where the caller wanted to go: what the sign-in was asked to come back to, or the address itself. */
    static String destination(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (isDoor(request.path())) {
            String wanted = request.getParam("return");
            return wanted == null ? LocalPath.HOME : LocalPath.orHome(wanted);
        }
        return LocalPath.orHome(request.uri());
    }
}
