package cn.duban.portal.board;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An open clock as it is kept in memory: some fifty bytes, as there may be a million. What it shares with others stands
 * once; what a list shows besides is read when a page of it is.
 */
final class OpenClock {
    static final Comparator<OpenClock> BY_END =
            Comparator.comparingLong((OpenClock clock) -> clock.dueAt).thenComparing(OpenClock::id);

    private final long high;
    private final long low;
    /** The id, where it is no UUID. */
    private final @Nullable String text;

    private final OpenDeadline common;
    private final @Nullable String enterprise;
    private final @Nullable String subject;
    private final long dueAt;

    private OpenClock(UUID id, @Nullable String text, OpenDeadline common, OpenDeadline whole) {
        high = id.getMostSignificantBits();
        low = id.getLeastSignificantBits();
        this.text = text;
        this.common = common;
        enterprise = whole.actedByEnterprise() ? whole.organisation() : null;
        subject = whole.isMajorHazard() ? whole.subjectId() : null;
        dueAt = whole.dueAtMillis();
    }

    /** @param common what {@link OpenDeadline#common} says, once for all that say the same */
    static OpenClock of(OpenDeadline whole, OpenDeadline common) {
        UUID id = uuid(whole.id());
        return new OpenClock(id, id.toString().equals(whole.id()) ? null : whole.id(), common, whole);
    }

    static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException other) {
            return UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8));
        }
    }

    boolean is(UUID id) {
        return high == id.getMostSignificantBits() && low == id.getLeastSignificantBits();
    }

    UUID uuid() {
        return new UUID(high, low);
    }

    String id() {
        return text == null ? uuid().toString() : text;
    }

    @Nullable String subject() {
        return subject;
    }

    boolean seenBy(Viewer viewer) {
        if (common.confidential()) {
            return viewer.sees(counted());
        }
        return viewer.sees(common) || (enterprise != null && viewer.actsFor(enterprise));
    }

    /** As far as boards count it; id, number, title and the like are empty. */
    OpenDeadline counted() {
        return common.of(enterprise, subject == null ? "" : subject, dueAt);
    }
}
