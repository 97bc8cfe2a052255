package cn.duban.incident.indicator;

/**
 * What a place has in the year so far. Unknown deaths count as none until they are known.
 *
 * @param larger incidents that are 较大 or worse
 */
record Actuals(int deaths, int incidents, int larger) {}
