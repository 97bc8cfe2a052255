package cn.duban.accountability.publicity;

/** What is published. */
public enum PublicKind {
    /** 挂牌督办 */
    PLATE,
    /** 行政处罚 */
    PENALTY,
    /** 事故调查处理结果 */
    INCIDENT_RESULT,
    /** 严重失信主体名单 */
    DISCREDIT,
    /** 公开曝光 */
    EXPOSURE
}
