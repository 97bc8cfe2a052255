package cn.duban.accountability.duty;

import jakarta.persistence.Embeddable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a duty lies: the post that owes it, in its body, as they were called when it was armed.
 *
 * @param postId null where a body has no post of a head, so that the body itself owes it
 * @param leaderPosts posts of leaders above, who learn of a miss
 */
@Embeddable
public record Seat(
        String organisationId,
        String organisationName,
        @Nullable String postId,
        @Nullable String postName,
        String divisionCode,
        String divisionName,
        String divisionPath,
        List<String> leaderPosts) {
    public Seat {
        leaderPosts = List.copyOf(leaderPosts);
    }

    /** Body and post, for titles. */
    public String text() {
        return postName == null ? organisationName : organisationName + postName;
    }
}
