package cn.duban.deadline;

/**
 * What the clocks of some kind of subject belong to, for changes that come from the clocks and not from a step: an end
 * that is counted anew, or that a person found missed. Implemented by the service where its aggregate, its tasks or its
 * process show ends.
 */
public interface ClockHolder {
    /** Whether subjects of this type are its own. */
    boolean holds(String subjectType);

    /**
     * Holds the subject as its own steps do, so that the two come one after the other, lets the clocks change, and then
     * follows them. Called in a transaction.
     *
     * @param change what is done to the clocks; must be run, also where the subject is not to be found
     */
    void around(String subjectType, String subjectId, Runnable change);
}
