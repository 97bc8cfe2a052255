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
    /** 纪检监察机关 */
    DISCIPLINE,
    VILLAGE_COMMITTEE,
    ENTERPRISE
}
