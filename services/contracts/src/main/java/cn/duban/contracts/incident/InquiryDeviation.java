package cn.duban.contracts.incident;

/** Why another level than the one of the grade inquires (493号令 arts. 19 to 21). */
public enum InquiryDeviation {
    /** 按等级管辖 */
    NONE,
    /** 上级提级调查 */
    RAISED,
    /** 委托有关部门或下级调查 */
    DELEGATED,
    /** 由事故发生地调查 */
    PLACE_OF_OCCURRENCE
}
