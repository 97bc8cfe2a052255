package cn.duban.contracts.duty;

/** State of a duty of one period. */
public enum DutyState {
    /** Still to be done, and in time. */
    OPEN,
    DONE,
    /** The end passed and evidence is lacking. */
    MISSED,
    /** Done after it was missed; that it was missed stays on record. */
    MADE_UP,
    /** Lost its object: the duty or the post was abolished. */
    WITHDRAWN
}
