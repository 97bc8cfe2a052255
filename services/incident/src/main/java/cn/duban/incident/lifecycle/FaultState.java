package cn.duban.incident.lifecycle;

/** Where a fault of reporting stands. */
public enum FaultState {
    /** Found by the platform; a person has not looked at it. */
    DETECTED,
    /** Opened by a person or another source. */
    SUSPECTED,
    CONFIRMED,
    DISMISSED
}
