package cn.duban.incident.lifecycle;

import cn.duban.casework.actor.Signature;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in charge at the scene.
 *
 * @param leader whether the post is a leader's, which is what the clock asks for; null in records of before, which all were
 *     taken for one
 */
public record Arrival(
        String id,
        String postId,
        String postName,
        String organisationName,
        OffsetDateTime arrivedAt,
        Signature recordedBy,
        @Nullable String note,
        @Nullable Boolean leader) {

    /** Whether a leader came. */
    public boolean ofLeader() {
        return leader == null || leader;
    }
}
