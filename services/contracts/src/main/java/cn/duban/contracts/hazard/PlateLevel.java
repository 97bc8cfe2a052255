package cn.duban.contracts.hazard;

/** Level whose safety committee lists a hazard (挂牌督办), lowest first. */
public enum PlateLevel {
    /** 镇街 */
    TOWN,
    /** 区县 */
    DISTRICT,
    /** 设区的市 */
    CITY,
    /** 省 */
    PROVINCE
}
