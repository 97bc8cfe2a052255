package cn.duban.platform.request;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether who sends is a page of another release than this service's: what it says more or otherwise is let pass. */
@Singleton
class Release {
    /** Of a request: the release of the page that sends it. */
    static final String HEADER = "Duban-Release";

    private final CurrentVertxRequest request;
    private final String ours;

    Release(CurrentVertxRequest request, @ConfigProperty(name = "quarkus.application.version") String ours) {
        this.request = request;
        this.ours = ours.replace("-SNAPSHOT", "");
    }

    boolean ofSenderIsAnother() {
        RoutingContext context = request.getCurrent();
        String told = context == null ? null : context.request().getHeader(HEADER);
        return told != null && !told.isBlank() && !told.equals(ours);
    }
}
