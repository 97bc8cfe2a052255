package cn.duban.contracts.accountability;

/** State of a listing. */
public enum ListingState {
    /** 生效 */
    IN_FORCE,
    /** 已申请提前移出 */
    REMOVAL_ASKED,
    /** 已移出 */
    REMOVED,
    /** 期满 */
    EXPIRED
}
