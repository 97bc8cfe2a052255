package cn.duban.incident.closure;

import cn.duban.casework.actor.Body;
import cn.duban.contracts.incident.EvidenceSet;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Something to be carried out, as the report or a person names it.
 *
 * @param body that does it
 * @param due end of its last day, null where none was set
 */
public record PlannedItem(
        EvidenceSet set, String text, Body body, @Nullable OffsetDateTime due) {

    /** The same as of the reply: a day that has passed meanwhile counts as the day of the reply. */
    PlannedItem asOf(OffsetDateTime replied) {
        return due == null || due.isAfter(replied) ? this : new PlannedItem(set, text, body, replied);
    }
}
