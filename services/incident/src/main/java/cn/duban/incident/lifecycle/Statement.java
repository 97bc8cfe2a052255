package cn.duban.incident.lifecycle;

import cn.duban.casework.actor.Signature;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One version of what was said; never overwritten.
 *
 * @param content everything known as of this version, not only what it added
 * @param reason why casualties fall below an earlier version
 * @param late whether it came after the period it was due in
 */
public record Statement(
        int version,
        StatementKind kind,
        Signature by,
        OffsetDateTime sentAt,
        OffsetDateTime receivedAt,
        StatementContent content,
        @Nullable String reason,
        boolean late) {}
