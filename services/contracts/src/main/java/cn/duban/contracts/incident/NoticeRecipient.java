package cn.duban.contracts.incident;

/** Bodies told beside the relay chain (493号令 art. 10). */
public enum NoticeRecipient {
    /** 本级人民政府 */
    GOVERNMENT,
    /** 公安机关 */
    PUBLIC_SECURITY,
    /** 人力资源社会保障行政部门 */
    HUMAN_RESOURCES,
    /** 工会 */
    TRADE_UNION,
    /** 人民检察院 */
    PROCURATORATE
}
