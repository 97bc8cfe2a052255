package cn.duban.bench.product;

import java.net.CookieHandler;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Cookies of one person on this machine. As in browsers, and unlike {@link java.net.CookieManager}, localhost counts as
 * secure, for Keycloak marks its cookies so. One host, hence no domains.
 */
final class BrowserCookies extends CookieHandler {
    private final Map<Key, String> cookies = new LinkedHashMap<>();

    private record Key(String name, String path) {}

    @Override
    public synchronized Map<String, List<String>> get(URI uri, Map<String, List<String>> headers) {
        String sent = cookies.entrySet().stream()
                .filter(cookie -> uri.getPath().startsWith(cookie.getKey().path()))
                .map(cookie -> cookie.getKey().name() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        return sent.isEmpty() ? Map.of() : Map.of("Cookie", List.of(sent));
    }

    @Override
    public synchronized void put(URI uri, Map<String, List<String>> headers) {
        headers.forEach((name, values) -> {
            if ("set-cookie".equalsIgnoreCase(name)) {
                values.forEach(this::take);
            }
        });
    }

    private void take(String header) {
        String[] parts = header.split(";");
        int equals = parts[0].indexOf('=');
        Key key = new Key(parts[0].substring(0, equals).strip(), attribute(parts, "path", "/"));
        if (attribute(parts, "max-age", "1").equals("0")) {
            cookies.remove(key);
        } else {
            cookies.put(key, parts[0].substring(equals + 1).strip());
        }
    }

    private static String attribute(String[] parts, String name, String otherwise) {
        for (String part : parts) {
            String stripped = part.strip();
            if (stripped.toLowerCase(Locale.ROOT).startsWith(name + "=")) {
                return stripped.substring(name.length() + 1);
            }
        }
        return otherwise;
    }
}
