package cn.duban.incident.closure;

import cn.duban.casework.actor.Signature;

/** Whether the measures were carried out and did what they should (安全生产法 art. 86). */
public record Evaluation(Signature by, boolean passed, String opinion, boolean published) {}
