package cn.duban.portal.page;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Deep links: an address that the page itself knows how to show is answered with the page, to anybody: what is in it asks
 * for a session where one is needed, and {@code /public} needs none.
 */
@ApplicationScoped
public class PageRoutes {
    private static final int AFTER_GUARDS = 100;
    private static final List<String> NOT_THE_PAGE =
            List.of("/api/", "/public/api/", "/q/", "/login", "/logout", "/assets/");

    void register(@Observes Filters filters) {
        filters.register(PageRoutes::serve, AFTER_GUARDS);
    }

    private static void serve(RoutingContext context) {
        var request = context.request();
        if (isDeepLink(request.method(), context.normalizedPath(), request.getHeader("Accept"))) {
            context.reroute("/");
        } else {
            context.next();
        }
    }

    /** A browser that navigates asks for HTML; what the page fetches asks for JSON and never gets the page instead. */
    static boolean isDeepLink(HttpMethod method, String path, @Nullable String accepted) {
        boolean file = path.substring(path.lastIndexOf('/') + 1).contains(".");
        return method == HttpMethod.GET
                && accepted != null
                && accepted.contains("text/html")
                && path.length() > 1
                && !file
                && NOT_THE_PAGE.stream().noneMatch(path::startsWith);
    }
}
