package cn.duban.incident.lifecycle;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Another report of the same incident that was merged into this one. It stays as it is; here stands what counts for the
 * incident as a whole.
 *
 * @param id the merged report
 * @param times its four times
 * @param enterpriseAt when the enterprise itself said something in it first, null where it said nothing
 * @param enterpriseLate whether the enterprise was found late there
 */
public record Joined(String id, Times times, @Nullable OffsetDateTime enterpriseAt, boolean enterpriseLate) {
    static Joined of(Incident other, @Nullable Enterprise enterprise) {
        return new Joined(
                other.id(),
                other.times(),
                enterprise == null ? null : other.heardFrom(enterprise.id()),
                enterprise != null && other.foundLate(enterprise.id()));
    }

    /** Whether the enterprise reported there in time. */
    boolean punctual() {
        return enterpriseAt != null && !enterpriseLate;
    }
}
