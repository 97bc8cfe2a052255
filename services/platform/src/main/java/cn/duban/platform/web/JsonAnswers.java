package cn.duban.platform.web;

import cn.duban.platform.problem.HttpProblems;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.MIMEHeader;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An endpoint that does not say otherwise answers in JSON. Left alone, whoever asked for text or a picture was given a
 * record's {@code toString} under that name, once the act was done.
 */
@Provider
public class JsonAnswers implements ContainerRequestFilter {
    private static final String ANY = "*";

    @Context
    @Nullable ResourceInfo endpoint;

    private final CurrentVertxRequest request;

    JsonAnswers(CurrentVertxRequest request) {
        this.request = request;
    }

    @Override
    public void filter(ContainerRequestContext context) {
        if (saysOtherwise()) {
            return;
        }
        RoutingContext current = request.getCurrent();
        List<MIMEHeader> accepted = current.parsedHeaders().accept();
        if (accepted.isEmpty() || accepted.stream().anyMatch(JsonAnswers::takesOurs)) {
            current.request().headers().set(HttpHeaders.ACCEPT, MediaType.APPLICATION_JSON);
        } else {
            context.abortWith(HttpProblems.of(406).toResponse());
        }
    }

    private boolean saysOtherwise() {
        Method method = endpoint == null ? null : endpoint.getResourceMethod();
        return method == null
                || method.isAnnotationPresent(Produces.class)
                || method.getDeclaringClass().isAnnotationPresent(Produces.class);
    }

    private static boolean takesOurs(MIMEHeader accepted) {
        return accepted.weight() > 0
                && Set.of(ANY, "application").contains(accepted.component())
                && Set.of(ANY, "json", "problem+json").contains(accepted.subComponent());
    }
}
