package cn.duban.incident.lifecycle;

import cn.duban.casework.input.Refusals;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The four times of a report; none of them ever changes.
 *
 * @param occurredAt when it happened
 * @param knownAt when the person in charge learned of it
 * @param sentAt when the report was sent, by the sender's own clock
 * @param receivedAt when the platform took it
 */
@Embeddable
public record Times(
        @Column(name = "occurred_at", updatable = false) @Nullable OffsetDateTime occurredAt,

        @Column(name = "known_at", updatable = false) @Nullable OffsetDateTime knownAt,

        @Column(name = "sent_at", updatable = false) OffsetDateTime sentAt,
        @Column(name = "received_at", updatable = false) OffsetDateTime receivedAt) {
    /** How far a sender's clock may be ahead of ours. */
    private static final Duration AHEAD = Duration.ofMinutes(5);

    /** @param said when the sender says it was sent; null for now, by the sender's clock, which may be ahead of ours */
    public static Times of(
            @Nullable OffsetDateTime occurredAt,
            @Nullable OffsetDateTime knownAt,
            @Nullable OffsetDateTime said,
            OffsetDateTime receivedAt) {
        OffsetDateTime sentAt = said == null ? later(later(receivedAt, occurredAt), knownAt) : said;
        return new Times(occurredAt, knownAt, sentAt, receivedAt);
    }

    private static OffsetDateTime later(OffsetDateTime one, @Nullable OffsetDateTime other) {
        return other != null && other.isAfter(one) ? other : one;
    }

    /**
     * The same, which must be in order.
     *
     * @throws cn.duban.platform.problem.RuleProblem when known before occurred, sent before known, or in the future
     */
    public Times checked() {
        OffsetDateTime latest = receivedAt.plus(AHEAD);
        inOrder(occurredAt, latest, "occurredAt", "发生时间不得晚于现在");
        inOrder(knownAt, latest, "knownAt", "知悉时间不得晚于现在");
        inOrder(sentAt, latest, "sentAt", "发出时间不得晚于现在");
        inOrder(occurredAt, knownAt, "knownAt", "知悉时间不得早于发生时间");
        inOrder(knownAt, sentAt, "sentAt", "发出时间不得早于知悉时间");
        inOrder(occurredAt, sentAt, "sentAt", "发出时间不得早于发生时间");
        return this;
    }

    /** When whoever had to report learned of it, as far as the report says. */
    public OffsetDateTime learnedAt() {
        return knownAt != null ? knownAt : occurredAt != null ? occurredAt : sentAt;
    }

    /** When it happened, as far as the report says. */
    public OffsetDateTime happenedAt() {
        return occurredAt != null ? occurredAt : knownAt != null ? knownAt : sentAt;
    }

    private static void inOrder(
            @Nullable OffsetDateTime earlier, @Nullable OffsetDateTime later, String field, String message) {
        if (earlier != null && later != null && later.isBefore(earlier)) {
            throw Refusals.refuse("times-out-of-order", "时间先后有误", field, message, Bases.ENTERPRISE_REPORT);
        }
    }
}
