package cn.duban.platform.web;

import cn.duban.platform.event.EventJson;
import cn.duban.platform.problem.HttpProblems;
import cn.duban.platform.problem.ProblemBody;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets a body arrive before a thread waits for it. Small ones are read to their end first; of large ones, which are read
 * by the thread that stores them, only so many at a time. Whoever sends too slowly is answered 408, whoever finds no room
 * 503: forty slow uploads take nothing from anybody else.
 */
@ApplicationScoped
class BodyArrival {
    private static final int AFTER_THE_LIMIT = 90;
    private static final long SMALL = 256 * 1024;

    private final Vertx vertx;
    private final Duration patience;
    private final Turns turns;
    /** Small ones that stream through need no turn, only the pace. */
    private final Turns free = new Turns(Integer.MAX_VALUE, 0);

    private final Pattern streamed;

    BodyArrival(
            Vertx vertx,
            @ConfigProperty(name = "duban.http.body-patience") Duration patience,
            @ConfigProperty(name = "duban.http.uploads") int most,
            @ConfigProperty(name = "duban.http.uploads-waiting") int waiting,
            @ConfigProperty(name = "duban.http.streamed") String streamed) {
        this.vertx = vertx;
        this.patience = patience;
        this.turns = new Turns(most, waiting);
        this.streamed = Pattern.compile(streamed);
    }

    void register(@Observes Filters filters) {
        filters.register(this::receive, AFTER_THE_LIMIT);
    }

    private void receive(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (!hasBody(request)) {
            context.next();
        } else if (!isSmall(request)) {
            watch(context, turns);
        } else if (streamed.matcher(request.path()).matches()) {
            watch(context, free);
        } else {
            gather(context);
        }
    }

    private void watch(RoutingContext context, Turns from) {
        if (!from.take(new Upload(context, vertx, patience, from))) {
            refuse(context, 503);
        }
    }

    private void gather(RoutingContext context) {
        HttpServerRequest request = context.request();
        if ("100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
            request.response().writeContinue();
        }
        long timer = vertx.setTimer(patience.toMillis(), late -> refuse(context, 408));
        request.body().onComplete(body -> {
            vertx.cancelTimer(timer);
            if (body.succeeded() && !context.response().ended()) {
                ((RoutingContextInternal) context).setBody(body.result());
                context.next();
            }
        });
        request.resume();
    }

    private static boolean hasBody(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null
                || (length != null && !length.equals("0"))
                || (request.version() == HttpVersion.HTTP_2 && !request.isEnded());
    }

    private static boolean isSmall(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        boolean form = type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
        return !form && length != null && length.matches("\\d{1,18}") && Long.parseLong(length) <= SMALL;
    }

    /** The rest of the body is not wanted any more, so the connection goes with it. */
    static void refuse(RoutingContext context, int status) {
        if (context.response().headWritten()) {
            context.request().connection().close();
            return;
        }
        ProblemBody problem = HttpProblems.of(status);
        context.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, ProblemBody.MEDIA_TYPE)
                .putHeader(HttpHeaders.RETRY_AFTER, "5")
                .putHeader(HttpHeaders.CONNECTION, "close")
                .end(EventJson.write(problem))
                .onComplete(sent -> {
                    if (context.request().version() != HttpVersion.HTTP_2) {
                        context.request().connection().close();
                    }
                });
    }
}
