package cn.duban.responsibility;

/** How clear the answer is. */
public enum Outcome {
    /** Exactly one body leads. */
    LEAD,
    /** Two or more bodies have an equal claim; the 安委办 has to settle it. */
    CONFLICT,
    /** Nobody has the matter; the 安委会 has to rule. */
    GAP
}
