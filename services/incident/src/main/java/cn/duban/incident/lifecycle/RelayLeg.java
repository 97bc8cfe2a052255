package cn.duban.incident.lifecycle;

import cn.duban.casework.actor.Body;
import cn.duban.casework.actor.Signature;
import cn.duban.contracts.incident.NoticeRecipient;
import cn.duban.contracts.incident.RelayLevel;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One level of the relay chain.
 *
 * @param body who takes reports there; null is a gap in the data, or a level outside of the platform
 * @param external outside of the platform: its receipt is entered by the level below
 * @param parallel bodies told beside the chain, as far as the level has them
 * @param overseers bodies that learn of faults of reporting, the 安委办 first
 * @param from body or person it came from
 * @param sentAt when the level below sent it
 * @param requiredSince since when the grade wants the report to reach this level; null while it does not
 */
public record RelayLeg(
        RelayLevel level,
        @Nullable Body body,
        boolean external,
        Map<NoticeRecipient, Body> parallel,
        List<Body> overseers,
        @Nullable String from,
        @Nullable OffsetDateTime sentAt,
        @Nullable OffsetDateTime receivedAt,
        @Nullable Signature receivedBy,
        @Nullable String externalReceipt,
        @Nullable OffsetDateTime relayedAt,
        @Nullable Signature relayedBy,
        @Nullable String skippedReason,
        @Nullable OffsetDateTime requiredSince) {

    /** A level nothing has reached yet. */
    public static RelayLeg ahead(
            RelayLevel level, @Nullable Body body, Map<NoticeRecipient, Body> parallel, List<Body> overseers) {
        boolean external = level == RelayLevel.STATE;
        return new RelayLeg(
                level, body, external, parallel, overseers, null, null, null, null, null, null, null, null, null);
    }

    /** Whether nobody is named who takes reports here. */
    public boolean gap() {
        return body == null && !external;
    }

    public boolean sent() {
        return sentAt != null;
    }

    public boolean received() {
        return receivedAt != null;
    }

    public boolean relayed() {
        return relayedAt != null;
    }

    public boolean skipped() {
        return skippedReason != null;
    }

    public boolean required() {
        return requiredSince != null;
    }

    /** Whether the report waits there for a receipt. */
    public boolean waiting() {
        return sent() && !received() && !skipped();
    }

    /** What the level is called. */
    public String name() {
        return body != null ? body.name() : external ? Labels.of(level) : Labels.of(level) + "（未配置接报单位）";
    }

    RelayLeg sent(String by, OffsetDateTime at, @Nullable String receipt, @Nullable Signature entered) {
        OffsetDateTime taken = receipt == null ? receivedAt : at;
        Signature taker = receipt == null ? receivedBy : entered;
        return new RelayLeg(
                level,
                body,
                external,
                parallel,
                overseers,
                by,
                at,
                taken,
                taker,
                receipt,
                relayedAt,
                relayedBy,
                null,
                requiredSince);
    }

    RelayLeg received(@Nullable Signature by, OffsetDateTime at) {
        return new RelayLeg(
                level,
                body,
                external,
                parallel,
                overseers,
                from,
                sentAt,
                at,
                by,
                externalReceipt,
                relayedAt,
                relayedBy,
                skippedReason,
                requiredSince);
    }

    RelayLeg relayed(Signature by) {
        return new RelayLeg(
                level,
                body,
                external,
                parallel,
                overseers,
                from,
                sentAt,
                receivedAt,
                receivedBy,
                externalReceipt,
                by.at(),
                by,
                skippedReason,
                requiredSince);
    }

    RelayLeg skipped(String reason) {
        return new RelayLeg(
                level,
                body,
                external,
                parallel,
                overseers,
                from,
                sentAt,
                receivedAt,
                receivedBy,
                externalReceipt,
                relayedAt,
                relayedBy,
                reason,
                requiredSince);
    }

    RelayLeg required(@Nullable OffsetDateTime since) {
        return new RelayLeg(
                level,
                body,
                external,
                parallel,
                overseers,
                from,
                sentAt,
                receivedAt,
                receivedBy,
                externalReceipt,
                relayedAt,
                relayedBy,
                skippedReason,
                since);
    }
}
