package cn.duban.portal.page;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The page's own files as they were compressed when it was built: a megabyte in all, kept in memory. Their names carry a
 * hash of what is in them, so a browser asks for each once. What has no compressed copy is left to the static files.
 */
@ApplicationScoped
public class PageAssets {
    private static final Logger LOG = Logger.getLogger(PageAssets.class);
    private static final int AFTER_GUARDS = 100;
    private static final Pattern ASSET = Pattern.compile("/assets/[A-Za-z0-9_-][A-Za-z0-9._-]*\\.(js|css|svg)");
    private static final Map<String, String> TYPES =
            Map.of("js", "text/javascript; charset=utf-8", "css", "text/css; charset=utf-8", "svg", "image/svg+xml");
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    private final Map<String, Optional<Buffer>> packed = new ConcurrentHashMap<>();

    void register(@Observes Filters filters) {
        filters.register(this::serve, AFTER_GUARDS);
    }

    private void serve(RoutingContext context) {
        var request = context.request();
        Matcher asset = ASSET.matcher(context.normalizedPath());
        boolean read = request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD;
        String coding = coding(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
        Optional<Buffer> content =
                read && asset.matches() && coding != null ? packed(asset.group() + ending(coding)) : Optional.empty();
        if (content.isEmpty()) {
            context.next();
            return;
        }
        context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, TYPES.get(asset.group(1)))
                .putHeader(HttpHeaders.CONTENT_ENCODING, coding)
                .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .putHeader(HttpHeaders.CACHE_CONTROL, FOR_EVER)
                .putHeader(
                        HttpHeaders.CONTENT_LENGTH, String.valueOf(content.get().length()));
        if (request.method() == HttpMethod.HEAD) {
            context.response().end();
        } else {
            context.response().end(content.get());
        }
    }

    private static String ending(String coding) {
        return coding.equals("br") ? ".br" : ".gz";
    }

    /** What the caller can unpack of what we have; null when nothing. */
    static @Nullable String coding(@Nullable String accepted) {
        if (accepted == null) {
            return null;
        }
        String gzip = null;
        for (String one : accepted.toLowerCase(Locale.ROOT).split(",")) {
            String[] parts = one.strip().split("\\s*;\\s*");
            boolean refused = parts.length > 1 && parts[1].matches("q=0(\\.0*)?");
            if (!refused && parts[0].equals("br")) {
                return "br";
            }
            gzip = !refused && parts[0].equals("gzip") ? "gzip" : gzip;
        }
        return gzip;
    }

    // Looked for on the event loop: a file of some kilobytes in our own archive, once.
    private Optional<Buffer> packed(String path) {
        Optional<Buffer> known = packed.get(path);
        if (known != null) {
            return known;
        }
        Optional<Buffer> content = read(path);
        // What is not there is not remembered: anybody may ask for any name.
        content.ifPresent(found -> packed.put(path, content));
        return content;
    }

    private static Optional<Buffer> read(String path) {
        try (InputStream in = PageAssets.class.getClassLoader().getResourceAsStream("META-INF/resources" + path)) {
            return in == null ? Optional.empty() : Optional.of(Buffer.buffer(in.readAllBytes()));
        } catch (IOException e) {
            LOG.errorf(e, "An asset cannot be read: %s", path);
            return Optional.empty();
        }
    }
}
