package cn.duban.casework.web;

import cn.duban.casework.paper.IssuedDocument;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Papers as answers to be saved. */
public final class Attachments {
    private Attachments() {}

    /** The paper under its Chinese name, and a plain one for clients that cannot read it. */
    public static Response answer(IssuedDocument document) {
        String ending = "." + document.format().name().toLowerCase(Locale.ROOT);
        String name = URLEncoder.encode(document.name() + ending, StandardCharsets.UTF_8);
        return Response.ok(document.content(), document.format().mediaType())
                .header("Content-Disposition", "attachment; filename=document" + ending + "; filename*=UTF-8''" + name)
                .build();
    }
}
