package cn.duban.casework.actor;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who acts now, on which post.
 *
 * @param bodies ids of the bodies the person acts for: the post's own, the department of a section and a department's
 *     sections; for an enterprise post the enterprise
 */
public record Actor(
        String username,
        String name,
        Set<String> roles,
        @Nullable String postName,
        @Nullable String organisationId,
        @Nullable String organisationName,
        Set<String> bodies) {

    /** Signs a step as of now. */
    public Signature sign(Clock clock) {
        return new Signature(username, name, postName, organisationId, organisationName, OffsetDateTime.now(clock));
    }

    /** Whether the person holds any of the roles. */
    public boolean hasAny(Set<String> wanted) {
        return wanted.stream().anyMatch(roles::contains);
    }

    /** Whether the person acts for the body. */
    public boolean actsFor(@Nullable String body) {
        return body != null && bodies.contains(body);
    }
}
