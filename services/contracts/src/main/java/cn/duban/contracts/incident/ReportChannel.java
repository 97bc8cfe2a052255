package cn.duban.contracts.incident;

/** Who the first report came from. */
public enum ReportChannel {
    /** 事故单位 */
    ENTERPRISE,
    /** 现场有关人员 */
    SCENE,
    /** 村居 */
    VILLAGE,
    /** 政府及其部门 */
    GOVERNMENT,
    /** 举报 */
    TIP_OFF,
    /** 未列入的重大隐患 */
    HAZARD
}
