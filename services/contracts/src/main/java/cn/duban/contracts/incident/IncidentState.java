package cn.duban.contracts.incident;

/** Where an incident stands on its way from the flash report to the archive. */
public enum IncidentState {
    /** 报告与处置中 */
    REPORTING,
    /** 调查中 */
    INQUIRY,
    /** 四不放过落实中 */
    CLOSURE,
    /** 已结案归档 */
    ARCHIVED,
    /** 整改措施已评估 */
    EVALUATED,
    /** 已并入另一起事故 */
    MERGED
}
