package cn.duban.contracts.accountability;

/** State of an interview (约谈). */
public enum InterviewState {
    /** 已通知 */
    SUMMONED,
    /** 缺席，待再次通知 */
    ABSENT,
    /** 已约谈，待整理纪要 */
    ATTENDED,
    /** 承诺事项跟踪中 */
    FOLLOW_UP,
    /** 已办结 */
    CLOSED
}
