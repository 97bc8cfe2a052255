package cn.duban.deadline;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Clocks read ahead for the processes that one transaction starts, where each would ask several times for its own. For
 * transactions only that change none of them.
 */
@TransactionScoped
public class ClocksInHand implements Serializable {
    private static final long serialVersionUID = 1L;

    private final transient DeadlineService deadlines;
    private final transient Map<String, List<Deadline>> known = new HashMap<>();

    ClocksInHand(DeadlineService deadlines) {
        this.deadlines = deadlines;
    }

    /** Reads the clocks of these subjects, all of one type. */
    public void readAhead(String subjectType, Collection<String> subjectIds) {
        subjectIds.forEach(id -> known.put(id, List.of()));
        known.putAll(deadlines.ofAll(subjectType, subjectIds));
    }

    /** Everything armed for the subject, oldest first. */
    public List<Deadline> of(String subjectType, String subjectId) {
        List<Deadline> inHand = known.get(subjectId);
        return inHand == null ? deadlines.of(subjectType, subjectId) : inHand;
    }
}
