package cn.duban.casework.web;

import cn.duban.casework.paper.IssuedDocument;
import cn.duban.platform.file.SavedAs;
import jakarta.ws.rs.core.Response;
import java.util.Locale;

/** Papers as answers to be saved. */
public final class Attachments {
    private Attachments() {}

    /** The paper under its Chinese name. */
    public static Response answer(IssuedDocument document) {
        String ending = "." + document.format().name().toLowerCase(Locale.ROOT);
        return Response.ok(document.content(), document.format().mediaType())
                .header(SavedAs.HEADER, SavedAs.attachment(document.name() + ending))
                .build();
    }
}
