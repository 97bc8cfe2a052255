package cn.duban.deadline;

/**
 * A clock was missed, in this transaction: for a service whose aggregate must hear of it and that no process wakes.
 *
 * @param part which of several clocks of the kind, empty where there is but one
 */
public record ClockMissed(String subjectType, String subjectId, String clockId, String part) {
    static ClockMissed of(Deadline deadline) {
        return new ClockMissed(deadline.subject().type(), deadline.subject().id(), deadline.clockId(), deadline.part());
    }
}
