package cn.duban.portal.notification;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What the list is narrowed to. Without it, a missed clock is pushed off the first page by what matters less. */
public class NoticeFilter {
    @QueryParam("kind")
    @Parameter(
            description = "通知种类，可重复或以逗号分隔；不填则为全部。Kinds to keep, repeated or with commas; all when absent.",
            schema = @Schema(type = SchemaType.ARRAY, implementation = String.class))
    List<String> kinds = List.of();

    @QueryParam("unread")
    @Parameter(description = "只列未读。Only what the caller has not read.")
    boolean unread;

    public NoticeFilter() {}

    Set<String> kinds() {
        return NoticeKind.named(kinds);
    }
}
