package cn.duban.casework.scheme;

import java.util.Set;

/** Where the process of a case stands, as far as added steps go; in the caller's transaction. */
public interface AddedProcess {
    /** Keys of the added steps it waits in now. */
    Set<String> open(String caseId);

    /** Whether it waits in one of these user tasks. */
    boolean waitsIn(String caseId, Set<String> tasks);

    /** Ends the step that is open. */
    void complete(String caseId, String key, AddedOutcome outcome);
}
