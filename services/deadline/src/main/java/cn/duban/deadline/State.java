package cn.duban.deadline;

import cn.duban.contracts.deadline.DeadlineState;

/** State of a deadline; as the events know it, and one more. */
public enum State {
    /** Its end needs a holiday notice that is not loaded yet; nothing was published. */
    UNSCHEDULED,
    ARMED,
    PAUSED,
    MET,
    MISSED,
    CANCELLED;

    /** Whether the duty is still to be done. */
    public boolean open() {
        return this != MET && this != CANCELLED;
    }

    DeadlineState published() {
        return switch (this) {
            case UNSCHEDULED -> throw new IllegalStateException("An unscheduled deadline is not published");
            case ARMED -> DeadlineState.ARMED;
            case PAUSED -> DeadlineState.PAUSED;
            case MET -> DeadlineState.MET;
            case MISSED -> DeadlineState.MISSED;
            case CANCELLED -> DeadlineState.CANCELLED;
        };
    }
}
