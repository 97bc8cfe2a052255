package cn.duban.contracts.hazard;

/** What is cut off to force a decision through (安全生产法第七十条). */
public enum CutOffKind {
    /** 停止供电 */
    POWER,
    /** 停止供应民用爆炸物品 */
    EXPLOSIVES
}
