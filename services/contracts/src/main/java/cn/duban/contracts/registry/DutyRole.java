package cn.duban.contracts.registry;

/** Nature of a supervision duty (职责类型). */
public enum DutyRole {
    /** 直接监管、行业监管 */
    INDUSTRY,
    /** 综合监管 */
    COMPREHENSIVE,
    /** 属地管理 */
    TERRITORIAL,
    /** 专项监管: fire, special equipment, occupational health, environment */
    SPECIAL,
    /** 审批 */
    LICENSING,
    /** 出资人 */
    OWNER,
    /** 协助、配合 */
    ASSISTING,
    /** 领导 */
    LEADERSHIP
}
