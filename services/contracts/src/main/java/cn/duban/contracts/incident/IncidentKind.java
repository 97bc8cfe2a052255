package cn.duban.contracts.incident;

/** Kind of an incident, as far as it changes clocks or competence. */
public enum IncidentKind {
    /** 工矿商贸生产安全事故 */
    WORK,
    /** 道路交通 */
    ROAD_TRAFFIC,
    /** 火灾 */
    FIRE,
    /** 铁路交通 */
    RAILWAY,
    /** 电力 */
    POWER,
    /** 未列入的重大隐患，当作事故对待 */
    HAZARD_TREATED_AS_INCIDENT
}
