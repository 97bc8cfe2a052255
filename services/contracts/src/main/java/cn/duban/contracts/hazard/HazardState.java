package cn.duban.contracts.hazard;

/** Where a hazard stands on its way from report to write-off (排查 → 销号). */
public enum HazardState {
    /** 待核定 */
    REPORTED,
    /** 已定级，待下达整改指令 */
    GRADED,
    /** 待报治理方案 */
    PLANNING,
    /** 方案审查中 */
    PLAN_REVIEW,
    /** 整改中 */
    RECTIFYING,
    /** 待验收 */
    ACCEPTANCE,
    /** 验收合格，待销号 */
    VERIFIED,
    /** 已销号 */
    WRITTEN_OFF,
    /** 移交中 */
    TRANSFERRING,
    /** 退回补正 */
    SENT_BACK
}
