package cn.duban.incident.lifecycle;

import cn.duban.casework.actor.Signature;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A leader at the scene. */
public record Arrival(
        String id,
        String postId,
        String postName,
        String organisationName,
        OffsetDateTime arrivedAt,
        Signature recordedBy,
        @Nullable String note) {}
