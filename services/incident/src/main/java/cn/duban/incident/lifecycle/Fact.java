package cn.duban.incident.lifecycle;

/**
 * Something a step did that only the audit hears of.
 *
 * @param what name of what was done, past tense
 */
public record Fact(String what, Object detail) {}
