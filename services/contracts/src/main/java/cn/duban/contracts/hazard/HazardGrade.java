package cn.duban.contracts.hazard;

/** 一般隐患 or 重大隐患. */
public enum HazardGrade {
    GENERAL,
    MAJOR
}
