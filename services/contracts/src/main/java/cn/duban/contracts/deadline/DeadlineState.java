package cn.duban.contracts.deadline;

/** State of a clock that was armed. */
public enum DeadlineState {
    ARMED,
    PAUSED,
    MET,
    MISSED,
    CANCELLED
}
