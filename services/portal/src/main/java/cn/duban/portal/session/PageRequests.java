package cn.duban.portal.session;

import io.quarkus.oidc.JavaScriptRequestChecker;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** Under {@code /api} it is always our page that asks: it wants to be told that the session ended, not be redirected. */
@ApplicationScoped
public class PageRequests implements JavaScriptRequestChecker {
    @Override
    public boolean isJavaScriptRequest(RoutingContext context) {
        return context.request().path().startsWith("/api/");
    }
}
