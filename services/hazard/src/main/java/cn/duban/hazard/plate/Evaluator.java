package cn.duban.hazard.plate;

/** Who evaluated the result (16号令 art. 18). */
public enum Evaluator {
    /** 本单位技术人员和专家 */
    OWN_EXPERTS,
    /** 具备相应资质的安全评价机构 */
    LICENSED_BODY
}
