package cn.duban.contracts.incident;

/** Fault of reporting. The first two are detected, the last two are decided by people. */
public enum FaultKind {
    /** 迟报 */
    LATE,
    /** 漏报 */
    OMITTED,
    /** 谎报 */
    FALSE,
    /** 瞒报 */
    CONCEALED
}
