package cn.duban.accountability.duty;

/** Steps people take on a duty. */
public enum DutyAction {
    FILE,
    RETURN
}
