package cn.duban.portal.session;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Keeps redirects inside the portal. */
final class LocalPath {
    static final String HOME = "/";
    private static final int LONGEST = 2_000;
    /** Going back there would sign in or out once more. */
    private static final Pattern DOORS = Pattern.compile("/(login|logout)([/?#;].*)?");
    /** Browsers leave some of these as they are in an address, though no URI may hold them. */
    private static final String PLAIN = "-._~:/?#@!$&'()*+,;=%";

    private LocalPath() {}

    /** The path itself when it is a plain absolute path of this site, otherwise the first page. */
    static String orHome(String wanted) {
        // "//host" and "/\host" leave the site in browsers, and so does "/<tab>/host": they drop control characters.
        if (!wanted.startsWith("/")
                || wanted.startsWith("//")
                || wanted.contains("\\")
                || wanted.length() > LONGEST
                || wanted.chars().anyMatch(Character::isISOControl)
                || DOORS.matcher(wanted).matches()) {
            return HOME;
        }
        try {
            URI uri = new URI(encoded(wanted));
            return uri.getHost() == null && uri.getScheme() == null ? uri.toASCIIString() : HOME;
        } catch (URISyntaxException e) {
            return HOME;
        }
    }

    private static String encoded(String path) {
        StringBuilder plain = new StringBuilder();
        path.codePoints().forEach(c -> {
            if (c < 128 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0)) {
                plain.append((char) c);
            } else {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    plain.append('%').append("%02X".formatted(b));
                }
            }
        });
        return plain.toString();
    }
}
