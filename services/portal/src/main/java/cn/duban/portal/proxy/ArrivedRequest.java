package cn.duban.portal.proxy;

import cn.duban.platform.web.ArrivedBody;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import io.vertx.core.http.impl.HttpServerRequestWrapper;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyRequest;

/** A request whose body is here already, in memory or on disk: nobody's slowness holds a connection to a service. */
final class ArrivedRequest extends HttpServerRequestWrapper {
    private final RoutingContext context;

    ArrivedRequest(RoutingContext context) {
        super((HttpServerRequestInternal) context.request());
        this.context = context;
    }

    /** Gives the body that arrived to the request to the service, if there is one. */
    void passOn(ProxyRequest outgoing) {
        ArrivedBody large = ArrivedBody.of(context);
        Buffer small = context.body().buffer();
        if (large != null) {
            outgoing.setBody(Body.body(large.stream(), large.size()));
        } else if (small != null) {
            outgoing.setBody(Body.body(small));
        } else {
            return;
        }
        outgoing.headers().remove(HttpHeaders.TRANSFER_ENCODING).remove(HttpHeaders.EXPECT);
    }
}
