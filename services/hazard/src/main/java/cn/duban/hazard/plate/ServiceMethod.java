package cn.duban.hazard.plate;

/** How the notice is served. */
public enum ServiceMethod {
    /** 直接送达: the enterprise signs for it. */
    DIRECT,
    /** 留置送达 */
    LEFT,
    /** 邮寄送达 */
    MAIL,
    /** 公告送达 */
    ANNOUNCED
}
