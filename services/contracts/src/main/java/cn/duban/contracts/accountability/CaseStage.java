package cn.duban.contracts.accountability;

/** Stage of a case, in the order a case goes through them. */
public enum CaseStage {
    /** 立案，调查核实中 */
    OPENED,
    /** 已查清，待告知 */
    INVESTIGATED,
    /** 已告知，待陈述申辩 */
    NOTICE,
    /** 申辩期结束，待决定 */
    DEFENCE,
    /** 已决定，可申请复核 */
    DECISION,
    /** 复核中 */
    APPEAL,
    /** 生效执行 */
    IN_FORCE,
    /** 影响期满 */
    EXPIRED,
    /** 结案 */
    CLOSED
}
