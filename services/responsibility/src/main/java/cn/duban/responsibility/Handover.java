package cn.duban.responsibility;

import cn.duban.contracts.registry.DutyChanged;

/**
 * Functions that passed from one body to another.
 *
 * @param matters empty for all
 */
record Handover(DutyChanged data, int from, int to, int[] matters, Span span) {}
