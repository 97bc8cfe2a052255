package cn.duban.portal.session;

import java.net.URI;
import java.net.URISyntaxException;

/** Keeps redirects inside the portal. */
final class LocalPath {
    private static final String HOME = "/";

    private LocalPath() {}

    /** The path itself when it is a plain absolute path of this site, otherwise the first page. */
    static String orHome(String wanted) {
        // "//host" and "/\host" leave the site in browsers, though they begin like a path.
        if (!wanted.startsWith("/") || wanted.startsWith("//") || wanted.contains("\\") || wanted.length() > 2_000) {
            return HOME;
        }
        try {
            URI uri = new URI(wanted);
            return uri.getHost() == null && uri.getScheme() == null ? uri.toASCIIString() : HOME;
        } catch (URISyntaxException e) {
            return HOME;
        }
    }
}
