package cn.duban.contracts.registry;

/** Degree in which a leader answers: 主要、重要、直接领导责任. */
public enum LeaderResponsibility {
    PRIMARY,
    IMPORTANT,
    DIRECT
}
