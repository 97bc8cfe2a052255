package cn.duban.portal.session;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The cookies of the sign-in, by their names; the browser's word is not trusted for any of them. */
final class SessionCookies {
    private static final String SESSION = "q_session";
    private static final String ACCESS = "q_session_at";
    private static final String STATE = "q_auth_";
    private static final Pattern OURS =
            Pattern.compile("q_session(_at|_rt|_chunk_\\d{1,2})?|q_auth_[0-9a-f-]{36}|q_post_logout");
    /** Every tab that was sent to sign in leaves one behind; more than these would fill the header. */
    private static final int MOST_STATES = 12;

    private static final String RETURN = "duban_return";
    private static final String RETRIED = "duban_retried";
    private static final long A_DAY = 86_400;
    private static final long A_WHILE = 60;

    private SessionCookies() {}

    /** Takes out of the request what only looks like ours: the OIDC layer would take its name for a tenant's. */
    static void dropForeign(RoutingContext context) {
        names(context).stream()
                .filter(name -> name.startsWith("q_") && !OURS.matcher(name).matches())
                .forEach(name -> context.response().removeCookie(name, false));
    }

    static boolean hasSession(RoutingContext context) {
        return names(context).stream().anyMatch(SessionCookies::isSession);
    }

    /** Somebody, or the browser, threw part of the session away: nothing can be done in its name. */
    static boolean isTorn(RoutingContext context) {
        return hasSession(context)
                && !names(context).contains(ACCESS)
                && context.request().getHeader("Authorization") == null;
    }

    /** Lets the request go on as if there were no session; the browser keeps it until a new one takes its place. */
    static void overlook(RoutingContext context) {
        names(context).stream()
                .filter(name -> name.startsWith(SESSION))
                .forEach(name -> context.response().removeCookie(name, false));
    }

    /** Whether this browser began the sign-in that answers now. */
    static boolean began(RoutingContext context, @Nullable String state) {
        return state != null && names(context).contains(STATE + state);
    }

    static boolean anyOfOurs(RoutingContext context) {
        return names(context).stream().anyMatch(name -> name.startsWith("q_") || name.equals(RETURN));
    }

    /** Takes the session from the browser, all parts of it. */
    static void forget(RoutingContext context) {
        names(context).stream().filter(name -> name.startsWith(SESSION)).forEach(name -> expire(context, name));
    }

    /** Keeps the traces of begun sign-ins few. */
    static void prune(RoutingContext context) {
        List<String> states =
                names(context).stream().filter(name -> name.startsWith(STATE)).toList();
        if (states.size() > MOST_STATES) {
            states.forEach(name -> expire(context, name));
        }
    }

    static void rememberReturn(RoutingContext context, String path) {
        String value = Base64.getUrlEncoder().withoutPadding().encodeToString(path.getBytes(StandardCharsets.UTF_8));
        add(context, RETURN, value, A_DAY);
    }

    static String rememberedReturn(RoutingContext context) {
        Cookie cookie = context.request().getCookie(RETURN);
        try {
            return cookie == null
                    ? LocalPath.HOME
                    : LocalPath.orHome(
                            new String(Base64.getUrlDecoder().decode(cookie.getValue()), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return LocalPath.HOME;
        }
    }

    static boolean retried(RoutingContext context) {
        return context.request().getCookie(RETRIED) != null;
    }

    static void rememberRetry(RoutingContext context) {
        add(context, RETRIED, "1", A_WHILE);
    }

    private static void add(RoutingContext context, String name, String value, long seconds) {
        context.response()
                .addCookie(Cookie.cookie(name, value)
                        .setPath("/login")
                        .setHttpOnly(true)
                        .setSecure(context.request().isSSL())
                        .setSameSite(CookieSameSite.LAX)
                        .setMaxAge(seconds));
    }

    private static void expire(RoutingContext context, String name) {
        Cookie cookie = context.request().getCookie(name);
        if (cookie != null) {
            cookie.setValue("").setPath("/").setHttpOnly(true).setMaxAge(0);
        }
    }

    private static boolean isSession(String name) {
        return name.equals(SESSION) || name.startsWith(SESSION + "_chunk_");
    }

    private static List<String> names(RoutingContext context) {
        return context.request().cookies().stream().map(Cookie::getName).toList();
    }
}
