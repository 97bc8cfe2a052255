package cn.duban.contracts.accountability;

/** Who may be held accountable. */
public enum SubjectKind {
    /** 机构 */
    BODY,
    /** 岗位及其时任人员 */
    POST,
    /** 生产经营单位 */
    ENTERPRISE
}
