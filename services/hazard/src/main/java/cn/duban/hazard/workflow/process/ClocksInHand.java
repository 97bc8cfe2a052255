package cn.duban.hazard.workflow.process;

import cn.duban.deadline.Deadline;
import cn.duban.deadline.DeadlineService;
import cn.duban.hazard.clocks.HazardClocks;
import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Clocks read ahead for the processes that one transaction starts, where each would ask three times for its own. For
 * transactions only that change none of them.
 */
@TransactionScoped
class ClocksInHand implements Serializable {
    private static final long serialVersionUID = 1L;

    private final transient DeadlineService deadlines;
    private final transient Map<String, List<Deadline>> known = new HashMap<>();

    ClocksInHand(DeadlineService deadlines) {
        this.deadlines = deadlines;
    }

    /** Reads the clocks of these hazards. */
    void readAhead(Collection<String> hazardIds) {
        hazardIds.forEach(id -> known.put(id, List.of()));
        known.putAll(deadlines.ofAll(HazardClocks.SUBJECT, hazardIds));
    }

    /** Everything armed for the hazard, oldest first. */
    List<Deadline> of(String hazardId) {
        List<Deadline> inHand = known.get(hazardId);
        return inHand == null ? deadlines.of(HazardClocks.SUBJECT, hazardId) : inHand;
    }
}
