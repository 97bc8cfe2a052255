package cn.duban.contracts.incident;

/** The four sets of evidence that close an incident (四不放过). */
public enum EvidenceSet {
    /** 事故原因查清 */
    CAUSE_FOUND,
    /** 责任人员处理 */
    PERSONS_DEALT_WITH,
    /** 整改措施落实 */
    MEASURES_CARRIED_OUT,
    /** 有关人员受教育 */
    PEOPLE_EDUCATED
}
