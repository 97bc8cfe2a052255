package cn.duban.contracts.registry;

/** Kind of a body (机构). */
public enum OrganisationKind {
    PARTY_COMMITTEE,
    GOVERNMENT,
    /** 安委会 */
    SAFETY_COMMITTEE,
    /** 安委办 */
    SAFETY_OFFICE,
    /** 专业委员会 */
    COMMITTEE,
    DEPARTMENT,
    SECTION,
    OFFICE,
    VILLAGE_COMMITTEE,
    ENTERPRISE
}
