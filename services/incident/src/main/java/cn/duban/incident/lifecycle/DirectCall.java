package cn.duban.incident.lifecycle;

import cn.duban.casework.actor.Signature;
import cn.duban.contracts.incident.RelayLevel;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A report by telephone past the chain (21号令 art. 6(2), 8 and 9), as it was written down.
 *
 * @param from level that called; null for the enterprise
 * @param to level that was called
 * @param answeredBy who took the call, in words
 */
public record DirectCall(
        String id,
        @Nullable RelayLevel from,
        RelayLevel to,
        String caller,
        String answeredBy,
        OffsetDateTime calledAt,
        Signature recordedBy,
        @Nullable String note) {}
