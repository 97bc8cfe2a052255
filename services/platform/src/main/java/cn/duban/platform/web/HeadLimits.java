package cn.duban.platform.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Refuses a head that is too long, or asks for what is no media type, with a problem. The server's own limits
 * (quarkus.http.limits) stand well above; {@link UnreadableHeads} answers there.
 */
@ApplicationScoped
class HeadLimits {
    private static final int BEFORE_EVERYTHING = 2_000;
    private static final int LONGEST_ADDRESS = 8_000;
    private static final int MOST_HEADERS = 16_000;

    private static final String TOKEN = "[\\w!#$%&'*+.^`|~-]{1,127}";
    private static final String WEIGHT = "(?:\\d?\\.?\\d{0,6})";
    private static final Pattern RANGE = Pattern.compile("(?:\\*|" + TOKEN + "/" + TOKEN + ")"
            + "(?:\\s*;\\s*(?:[qQ]\\s*=\\s*" + WEIGHT + "|(?![qQ]\\s*=)" + TOKEN
            + "\\s*=\\s*(?:" + TOKEN + "|\"[^\"]{0,200}\")))*+");
    private static final Pattern COMMAS = Pattern.compile("\\s*,\\s*(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

    void register(@Observes Filters filters) {
        filters.register(HeadLimits::check, BEFORE_EVERYTHING);
    }

    private static void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (request.uri().length() > LONGEST_ADDRESS) {
            PlainAnswers.end(context, 414);
        } else if (size(request) > MOST_HEADERS) {
            PlainAnswers.end(context, 431);
        } else if (!request.headers().getAll(HttpHeaders.ACCEPT).stream().allMatch(HeadLimits::isMediaRanges)) {
            PlainAnswers.end(context, 406);
        } else {
            context.next();
        }
    }

    private static int size(HttpServerRequest request) {
        int size = 0;
        for (Map.Entry<String, String> header : request.headers()) {
            size += header.getKey().length() + header.getValue().length() + 4;
        }
        return size;
    }

    /** RFC 9110, 12.5.1, and the {@code *} that old clients send. */
    static boolean isMediaRanges(String accept) {
        if (accept.isBlank()) {
            return true;
        }
        for (String range : COMMAS.split(accept.strip(), -1)) {
            if (!range.isEmpty() && !RANGE.matcher(range).matches()) {
                return false;
            }
        }
        return true;
    }
}
