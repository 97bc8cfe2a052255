package cn.duban.contracts.hazard;

/** What is done where a listed hazard is not or cannot be rectified. */
public enum PlateMeasure {
    /** 责令停产停业整顿 */
    STOP_PRODUCTION,
    /** 提请关闭 */
    CLOSURE_PROPOSED,
    /** 移送司法机关 */
    PROSECUTION
}
