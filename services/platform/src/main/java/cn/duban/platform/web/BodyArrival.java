package cn.duban.platform.web;

import cn.duban.platform.event.EventJson;
import cn.duban.platform.problem.HttpProblems;
import cn.duban.platform.problem.ProblemBody;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
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
 * Lets a body arrive before anything waits for it: a small one in memory, a large one or a form on disk ({@link Upload}).
 * Whoever sends too slowly is answered 408, whoever sends more at a time than one person does 429; 503 says that all
 * together send too much.
 */
@ApplicationScoped
class BodyArrival {
    private static final int AFTER_THE_LIMIT = 90;
    private static final Pattern OTHER_TYPE = Pattern.compile(
            "(?!application/([a-z0-9.-]+\\+)?json|multipart/)[a-z0-9.+-]+/[a-z0-9.+-]+", Pattern.CASE_INSENSITIVE);
    private static final long SMALL = 256 * 1024;
    private static final int SMALL_EACH = 32;
    /** Times {@link #SMALL} is what they may take of the memory. */
    private static final int SMALL_IN_ALL = 256;

    private final Vertx vertx;
    private final Duration patience;
    private final Uploads uploads;
    private final Shares small = new Shares(SMALL_EACH, SMALL_IN_ALL);

    BodyArrival(Vertx vertx, Uploads uploads, @ConfigProperty(name = "duban.http.body-patience") Duration patience) {
        this.vertx = vertx;
        this.patience = patience;
        this.uploads = uploads;
    }

    void register(@Observes Filters filters) {
        filters.register(this::receive, AFTER_THE_LIMIT);
    }

    private void receive(RoutingContext context) {
        if (!hasBody(context.request())) {
            context.next();
            return;
        }
        if (isOfAnotherType(context.request())) {
            refuse(context, 415);
            return;
        }
        Context loop = vertx.getOrCreateContext();
        Sender.of(context).subscribe().with(sender -> loop.runOnContext(now -> receive(context, sender)));
    }

    private void receive(RoutingContext context, String sender) {
        HttpServerRequest request = context.request();
        boolean isSmall = isSmall(request);
        int refusal = isSmall ? small.take(sender) : uploads.shares().take(sender);
        if (refusal != 0) {
            refuse(context, refusal);
            return;
        }
        if ("100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
            request.response().writeContinue();
        }
        if (isSmall) {
            gather(context, sender);
        } else {
            new Upload(context, vertx, uploads, sender).receive();
        }
    }

    private void gather(RoutingContext context, String sender) {
        HttpServerRequest request = context.request();
        Pace pace = new Pace(vertx, request, patience, () -> refuse(context, 408));
        request.body().onComplete(body -> {
            pace.stop();
            small.give(sender);
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

    /** Nothing that is sent here is taken but JSON and forms with files; what names no type at all is JSON. */
    private static boolean isOfAnotherType(HttpServerRequest request) {
        boolean asks = request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD;
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        return !asks && type != null && OTHER_TYPE.matcher(type).lookingAt();
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
