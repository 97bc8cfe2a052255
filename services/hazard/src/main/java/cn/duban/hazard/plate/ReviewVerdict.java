package cn.duban.hazard.plate;

/** What came of the review on site. */
public enum ReviewVerdict {
    PASSED,
    /** 退回继续治理 */
    SENT_BACK,
    /** 无法整改或拒不整改，转处置决定 */
    MEASURES
}
