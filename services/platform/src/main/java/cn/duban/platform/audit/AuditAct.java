package cn.duban.platform.audit;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One act, as a reader of the audit sees it.
 *
 * @param post id of the post acted on
 * @param address where the request came from, null where the content is withheld
 * @param version version of the subject after the act
 * @param details JSON, null where the content is withheld
 * @param withheld whether the reader learns only that the act happened: who, when, what kind
 */
public record AuditAct(
        long id,
        Instant at,
        String username,
        @Nullable String post,
        @Nullable String address,
        String action,
        String subjectType,
        String subjectId,
        long version,
        @JsonRawValue @Nullable String details,
        boolean withheld) {

    static AuditAct of(AuditEntry entry, boolean withheld) {
        return new AuditAct(
                entry.id(),
                entry.at(),
                entry.username(),
                entry.post(),
                withheld ? null : entry.address(),
                entry.action(),
                entry.subjectType(),
                entry.subjectId(),
                entry.version(),
                withheld ? null : entry.details(),
                withheld);
    }
}
