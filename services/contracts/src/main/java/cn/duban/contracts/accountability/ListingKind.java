package cn.duban.contracts.accountability;

/** Kind of listing. */
public enum ListingKind {
    /** 一票否决 */
    VETO,
    /** 严重失信主体名单 */
    DISCREDIT
}
