package cn.duban.casework.scheme;

/** What became of an added step. */
public enum AddedOutcome {
    /** Agreed, seen, noted, mended. */
    PASSED,
    /** Sent back to the body whose step waits. */
    RETURNED,
    /** The case went another way before anybody acted. */
    DROPPED
}
