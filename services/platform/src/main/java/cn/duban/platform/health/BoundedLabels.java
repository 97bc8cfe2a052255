package cn.duban.platform.health;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.config.MeterFilter;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Keeps what strangers type out of the metrics: addresses by their pattern, with {@code {id}} for whatever names a case,
 * and no more of them than the product has; methods that are none are one. Else a hundred odd paths fill the labels and
 * everything after them is counted nowhere, and a label tells who asked for which case.
 */
@Singleton
class BoundedLabels implements MeterFilter {
    private static final String OTHER = "other";
    private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS");
    /** Words of our own addresses; ids, numbers and file names are none. */
    private static final Pattern WORD = Pattern.compile("[a-z]{1,24}(-[a-z]{1,24}){0,3}|\\{[A-Za-z]{1,24}\\}|");
    /** More than the largest service has. */
    private static final int MOST = 250;

    private final Set<String> known = ConcurrentHashMap.newKeySet();

    @Override
    public Meter.Id map(Meter.Id id) {
        if (!id.getName().startsWith("http.")) {
            return id;
        }
        List<Tag> tags = id.getTags().stream().map(this::bounded).toList();
        return id.replaceTags(tags);
    }

    private Tag bounded(Tag tag) {
        return switch (tag.getKey()) {
            case "method" -> METHODS.contains(tag.getValue().toUpperCase(Locale.ROOT)) ? tag : Tag.of("method", OTHER);
            case "uri" -> Tag.of("uri", uri(tag.getValue()));
            default -> tag;
        };
    }

    private String uri(String given) {
        if (!given.startsWith("/")) {
            // NOT_FOUND, REDIRECTION, root, UNKNOWN
            return given;
        }
        StringBuilder pattern = new StringBuilder();
        for (String part : given.substring(1).split("/", -1)) {
            pattern.append('/').append(WORD.matcher(part).matches() ? part : "{id}");
        }
        String uri = pattern.toString();
        return known.contains(uri) || (known.size() < MOST && known.add(uri)) ? uri : OTHER;
    }
}
