package cn.duban.responsibility;

import cn.duban.contracts.registry.DutyChanged;

/**
 * A government decision that names the body for a project, an enterprise, a place or a matter.
 *
 * @param matters empty for all
 * @param division -1 for anywhere
 */
record Designation(DutyChanged data, int body, int[] matters, int division, Span span) {}
