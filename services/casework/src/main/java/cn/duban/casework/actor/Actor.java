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
 * @param territory path of the division the post belongs to, null without a post
 */
public record Actor(
        String username,
        String name,
        Set<String> roles,
        @Nullable String postName,
        @Nullable String organisationId,
        @Nullable String organisationName,
        Set<String> bodies,
        @Nullable String territory) {

    /** Signs a step as of now. */
    public Signature sign(Clock clock) {
        return new Signature(username, name, postName, organisationId, organisationName, OffsetDateTime.now(clock));
    }

    /** Whether the person holds any of the roles. */
    public boolean hasAny(Set<String> wanted) {
        return wanted.stream().anyMatch(roles::contains);
    }

    /** Whether the person's post belongs to the level of this division. */
    public boolean isOf(@Nullable String divisionPath) {
        return territory != null && territory.equals(divisionPath);
    }

    /** Whether the division lies in the territory of the person's post, at its level or below. */
    public boolean isAbove(@Nullable String divisionPath) {
        return territory != null && divisionPath != null && divisionPath.startsWith(territory);
    }

    /** Whether the person acts for the body. */
    public boolean actsFor(@Nullable String body) {
        return body != null && bodies.contains(body);
    }
}
