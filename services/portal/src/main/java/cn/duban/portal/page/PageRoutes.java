package cn.duban.portal.page;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/** Deep links: an address that the page itself knows how to show is answered with the page. */
@ApplicationScoped
public class PageRoutes {
    private static final int AFTER_GUARDS = 100;
    private static final List<String> NOT_THE_PAGE = List.of("/api/", "/q/", "/login", "/logout", "/assets/");

    void register(@Observes Filters filters) {
        filters.register(PageRoutes::serve, AFTER_GUARDS);
    }

    private static void serve(RoutingContext context) {
        if (isDeepLink(context)) {
            context.reroute("/");
        } else {
            context.next();
        }
    }

    /** A browser that navigates asks for HTML; what the page fetches asks for JSON and never gets the page instead. */
    private static boolean isDeepLink(RoutingContext context) {
        String accepted = context.request().getHeader("Accept");
        String path = context.normalizedPath();
        boolean file = path.substring(path.lastIndexOf('/') + 1).contains(".");
        return context.request().method() == HttpMethod.GET
                && accepted != null
                && accepted.contains("text/html")
                && path.length() > 1
                && !file
                && NOT_THE_PAGE.stream().noneMatch(path::startsWith);
    }
}
