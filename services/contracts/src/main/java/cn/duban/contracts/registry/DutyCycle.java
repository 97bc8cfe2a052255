package cn.duban.contracts.registry;

/** How often something is to be done: once or more in each such period of the calendar year. */
public enum DutyCycle {
    MONTH,
    QUARTER,
    HALF_YEAR,
    YEAR
}
