package cn.duban.incident.lifecycle;

/** Occasion of a statement. */
public enum StatementKind {
    /** 快报 */
    FLASH,
    /** 补充内容 */
    COMPLETION,
    /** 续报 */
    FOLLOW_UP,
    /** 补报 */
    SUPPLEMENT,
    /** 上报时补充 */
    RELAY,
    /** 更正 */
    CORRECTION
}
