package cn.duban.platform.audit;

import org.jspecify.annotations.Nullable;

/**
 * What a walk along the chain found.
 *
 * @param checked seals checked
 * @param firstBad first place at which something is wrong
 * @param end last seal; note it down outside the database to be able to ask for it later
 * @param unsealed entries that have no seal yet
 */
public record AuditVerification(
        boolean intact,
        long checked,
        @Nullable BadRow firstBad,
        @Nullable Anchor end,
        long unsealed) {

    /** What is wrong with a row. */
    public enum Fault {
        /** The entry is not what was sealed. */
        EDITED,
        /** The entry is gone. */
        DELETED,
        /** A seal is gone or another stands in its place. */
        SEAL_BROKEN,
        /** The chain ends before a place it had reached. */
        TRUNCATED
    }

    /** First bad row. */
    public record BadRow(long seq, @Nullable Long entryId, Fault fault) {}

    /** A place in the chain. */
    public record Anchor(long seq, String hash) {}
}
