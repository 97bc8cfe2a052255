package cn.duban.incident.inquiry;

/** What a member said about an interest in the matter (493号令 art. 23). */
public enum Declaration {
    PENDING,
    NO_CONFLICT,
    /** The member left the team with it. */
    CONFLICT
}
