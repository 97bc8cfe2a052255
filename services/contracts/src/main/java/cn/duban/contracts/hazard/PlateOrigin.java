package cn.duban.contracts.hazard;

/** Who proposed the plate. */
public enum PlateOrigin {
    /** 部门提出 */
    DEPARTMENT,
    /** 安委办提出 */
    SAFETY_OFFICE,
    /** 判定为重大事故隐患后按规则提出 */
    RULE
}
