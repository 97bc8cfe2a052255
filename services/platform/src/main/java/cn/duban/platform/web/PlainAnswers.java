package cn.duban.platform.web;

import cn.duban.platform.event.EventJson;
import cn.duban.platform.problem.HttpProblems;
import cn.duban.platform.problem.ProblemBody;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

/** Problems given by the HTTP layer, where no endpoint was reached. */
public final class PlainAnswers {
    private PlainAnswers() {}

    /** Ends the request with the plain problem of that status. */
    public static void end(RoutingContext context, int status) {
        end(context, HttpProblems.of(status));
    }

    /** Ends the request with this problem. */
    public static void end(RoutingContext context, ProblemBody problem) {
        context.response()
                .setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, ProblemBody.MEDIA_TYPE)
                .end(EventJson.write(problem));
    }
}
