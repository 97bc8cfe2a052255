package cn.duban.portal.board;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An open clock as it is kept in memory: some fifty bytes, as there may be a million. What it shares with others stands
 * once; what a list shows besides is read with the page.
 */
final class OpenClock {
    static final Comparator<OpenClock> BY_END = Comparator.comparingLong(OpenClock::dueAt)
            .thenComparing((one, other) -> Long.compareUnsigned(one.high, other.high))
            .thenComparing((one, other) -> Long.compareUnsigned(one.low, other.low));

    private final long high;
    private final long low;
    /** The id, where it is no UUID. */
    private final @Nullable String text;

    private final ClockTraits traits;
    private final @Nullable String actor;
    private final @Nullable String subject;
    private final long dueAt;

    /**
     * @param traits one object for all that have the same
     * @param actor body or enterprise that must act
     * @param subject id of the subject; kept where boards count subjects
     * @param dueAt end, milliseconds since the epoch
     */
    OpenClock(String id, ClockTraits traits, @Nullable String actor, String subject, long dueAt) {
        UUID key = key(id);
        high = key.getMostSignificantBits();
        low = key.getLeastSignificantBits();
        text = key.toString().equals(id) ? null : id;
        this.traits = traits;
        this.actor = actor;
        this.subject = traits.isMajorHazard() ? subject : null;
        this.dueAt = dueAt;
    }

    /** What stands for an id in tables. */
    static UUID key(String id) {
        try {
            UUID key = UUID.fromString(id);
            if (key.toString().equals(id)) {
                return key;
            }
        } catch (IllegalArgumentException e) {
            // Like any other text.
        }
        return UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8));
    }

    UUID key() {
        return new UUID(high, low);
    }

    boolean has(UUID key) {
        return high == key.getMostSignificantBits() && low == key.getLeastSignificantBits();
    }

    String id() {
        return text == null ? key().toString() : text;
    }

    ClockTraits traits() {
        return traits;
    }

    @Nullable String actor() {
        return actor;
    }

    @Nullable String subject() {
        return subject;
    }

    long dueAt() {
        return dueAt;
    }

    boolean says(OpenClock other) {
        return traits.equals(other.traits)
                && dueAt == other.dueAt
                && Objects.equals(actor, other.actor)
                && Objects.equals(subject, other.subject);
    }
}
