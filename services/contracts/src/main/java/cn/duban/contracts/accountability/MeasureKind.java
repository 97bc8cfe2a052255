package cn.duban.contracts.accountability;

/** Measure of accountability. */
public enum MeasureKind {
    /** 警示通报 */
    WARNING_NOTICE,
    /** 约谈 */
    INTERVIEW,
    /** 一票否决 */
    VETO,
    /** 提出政务或党纪处分建议 */
    DISCIPLINARY_PROPOSAL,
    /** 行政处罚 */
    PENALTY,
    /** 移送司法机关 */
    TRANSFER_TO_PROSECUTION,
    /** 列入严重失信主体名单 */
    DISCREDIT_LISTING,
    /** 公开曝光 */
    PUBLICATION
}
