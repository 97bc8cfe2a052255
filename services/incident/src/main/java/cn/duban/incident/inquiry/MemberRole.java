package cn.duban.incident.inquiry;

/** What somebody does in the team (493号令 arts. 22 to 24). */
public enum MemberRole {
    /** 组长 */
    LEADER,
    /** 成员 */
    MEMBER,
    /** 专家 */
    EXPERT
}
