package cn.duban.platform.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Gives endpoints a large body from where it is kept: the connection has no more of it. */
class ArrivedBodies {
    @ServerRequestFilter(preMatching = true, priority = Integer.MIN_VALUE)
    void hand(ContainerRequestContext request, RoutingContext context) {
        ArrivedBody body = ArrivedBody.of(context);
        if (body != null) {
            request.setEntityStream(body.open());
        }
    }
}
