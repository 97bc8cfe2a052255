package cn.duban.contracts.hazard;

/** Where a plate stands (挂牌督办). */
public enum PlateState {
    /** 待决定是否挂牌、定级 */
    PROPOSED,
    /** 待下达督办通知书 */
    DECIDED,
    /** 待报治理方案 */
    PLANNING,
    /** 方案审查中 */
    PLAN_REVIEW,
    /** 治理中 */
    RECTIFYING,
    /** 待现场核查 */
    ACCEPTANCE,
    /** 待摘牌 */
    PASSED,
    /** 已摘牌，待公布 */
    LIFTED,
    /** 已摘牌并公布 */
    CLOSED,
    /** 拒不整改或无法整改，待处置决定 */
    MEASURES,
    /** 已提请关闭或移送司法，督办终结 */
    ENDED,
    /** 不予挂牌 */
    DECLINED
}
