package cn.duban.contracts.accountability;

/** What the rules propose for what happened; nothing is decided about anybody by it. The least first. */
public enum TriggerOutcome {
    /** 记录备查 */
    NOTE,
    /** 拟警示通报 */
    WARNING,
    /** 拟约谈 */
    INTERVIEW,
    /** 拟立案问责 */
    CASE
}
