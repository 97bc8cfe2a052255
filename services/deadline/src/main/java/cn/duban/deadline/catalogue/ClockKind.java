package cn.duban.deadline.catalogue;

/** What the end of a clock means. */
public enum ClockKind {
    /** Something must be done by then. */
    DEADLINE,
    /** Something may not be done before then. */
    WAITING,
    /** Something holds until then. */
    TERM
}
