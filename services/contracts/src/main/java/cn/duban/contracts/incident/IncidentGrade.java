package cn.duban.contracts.incident;

/** Grade of an incident (事故等级), the least first; 493号令 art. 3. */
public enum IncidentGrade {
    /** 一般 */
    GENERAL,
    /** 较大 */
    LARGER,
    /** 重大 */
    MAJOR,
    /** 特别重大 */
    ESPECIALLY_MAJOR
}
