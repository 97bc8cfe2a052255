package cn.duban.portal.page;

import io.vertx.core.http.HttpServerResponse;
import org.jspecify.annotations.Nullable;

/**
 * A page of a few words for somebody whom the page itself cannot serve: not signed in yet, or sent to the bare address of a
 * file that is not there. Needs no asset of ours.
 *
 * @param html whole document
 */
public record PlainPage(String html) {
    /** Of the content of every such page. */
    public static final String MEDIA_TYPE = "text/html; charset=UTF-8";

    private static final String FRAME = """
            <!doctype html>
            <html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            %s<title>%s</title>
            <style>body{font:16px/1.7 sans-serif;max-width:32em;margin:15vh auto;padding:0 1.5em;color:#1f2937}
            a{display:inline-block;padding:.6em 1.6em;background:#0b5cab;color:#fff;text-decoration:none}</style></head>
            <body><main><h1>%s</h1><p>%s</p><p lang="en">%s</p>%s</main></body></html>
            """;

    /** A button that leads on. @param address of ours; null where there is none to offer */
    public record Way(String label, @Nullable String address) {
        public static final Way NONE = new Way("", null);
    }

    /** All words as plain text: what has a meaning in HTML is written so that it has none. */
    public static PlainPage of(String title, String detail, String english, Way way) {
        return framed("", title, detail, english, way);
    }

    /** One that asks for itself again. @param seconds between two tries */
    public static PlainPage tryingAgain(String title, String detail, String english, int seconds) {
        return framed("<meta http-equiv=\"refresh\" content=\"" + seconds + "\">", title, detail, english, Way.NONE);
    }

    private static PlainPage framed(String head, String title, String detail, String english, Way way) {
        String button = way.address() == null
                ? ""
                : "<p><a href=\"" + text(way.address()) + "\">" + text(way.label()) + "</a></p>";
        return new PlainPage(FRAME.formatted(head, text(title), text(title), text(detail), text(english), button));
    }

    private static String text(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** Ends the answer with this page; nobody keeps it. */
    public void end(HttpServerResponse response, int status) {
        response.setStatusCode(status)
                .putHeader("Content-Type", MEDIA_TYPE)
                .putHeader("Cache-Control", "no-store")
                .end(html);
    }
}
