package cn.duban.portal.session;

import io.quarkus.oidc.JavaScriptRequestChecker;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** Whoever does not navigate (which asks for HTML) wants to be told that the session ended, not be redirected. */
@ApplicationScoped
public class PageRequests implements JavaScriptRequestChecker {
    @Override
    public boolean isJavaScriptRequest(RoutingContext context) {
        String accepted = context.request().getHeader("Accept");
        return context.request().path().startsWith("/api/") || accepted == null || !accepted.contains("text/html");
    }
}
