package cn.duban.platform.file;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Under which name an answer is saved: the header {@code Content-Disposition} with a name in Chinese (RFC 6266, RFC 8187). */
public final class SavedAs {
    /** Name of the header. */
    public static final String HEADER = "Content-Disposition";

    private SavedAs() {}

    /** To be saved, and never shown inside the page's own origin. */
    public static String attachment(String name) {
        return of("attachment", name);
    }

    /** To be shown. */
    public static String inline(String name) {
        return of("inline", name);
    }

    // The plain name is for clients that cannot read the other.
    private static String of(String how, String name) {
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 ? "" : name.substring(dot);
        String plain = ending.matches("\\.\\w{1,5}") ? "document" + ending : "document";
        return how + "; filename=" + plain + "; filename*=UTF-8''"
                + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
