package cn.duban.contracts.accountability;

/** What may lead to accountability. */
public enum TriggerKind {
    /** 超过期限 */
    MISSED_CLOCK,
    /** 迟报、漏报、谎报、瞒报 */
    REPORTING_FAULT,
    /** 隐患逾期未整改 */
    OVERDUE_HAZARD,
    /** 挂牌督办逾期 */
    OVERDUE_PLATE,
    /** 拒不执行指令 */
    REFUSED_ORDER,
    /** 发生事故 */
    INCIDENT,
    /** 重大隐患未列入清单 */
    UNLISTED_MAJOR_HAZARD,
    /** 突破控制指标 */
    CONTROL_TARGET,
    /** 未按期履职 */
    MISSED_DUTY,
    /** 其他来源 */
    OTHER
}
