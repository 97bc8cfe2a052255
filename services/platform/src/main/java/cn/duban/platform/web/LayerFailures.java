package cn.duban.platform.web;

import cn.duban.platform.problem.HttpProblems;
import io.quarkus.security.AuthenticationException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jspecify.annotations.Nullable;

/** What fails, or is found nowhere, before or beside the endpoints: a problem as everywhere, and not a page of Quarkus'. */
@ApplicationScoped
class LayerFailures {
    private static final int FIRST = Integer.MIN_VALUE;

    void register(@Observes Router router) {
        router.route().order(FIRST).failureHandler(LayerFailures::failed);
        router.errorHandler(404, LayerFailures::failed);
        router.errorHandler(405, LayerFailures::failed);
    }

    private static void failed(RoutingContext context) {
        Throwable fault = context.failure();
        if (context.response().headWritten() || fault instanceof UnauthorizedException || asksToSignIn(fault)) {
            // Who is not signed in may have to be sent somewhere, which the layer for that knows.
            context.next();
        } else if (fault instanceof ForbiddenException) {
            PlainAnswers.end(context, 403);
        } else if (fault == null || context.statusCode() >= 400 && context.statusCode() < 500) {
            PlainAnswers.end(context, context.statusCode() < 400 ? 404 : context.statusCode());
        } else {
            PlainAnswers.end(context, HttpProblems.of(fault));
        }
    }

    private static boolean asksToSignIn(@Nullable Throwable fault) {
        return fault instanceof AuthenticationException;
    }
}
