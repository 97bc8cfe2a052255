package cn.duban.portal.matter;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A plate, case, interview or listing as the read model keeps it.
 *
 * @param type as its clocks and tasks name it
 * @param hazardId hazard a plate hangs on
 * @param caseId case an interview or listing rests on
 * @param handler body that has it in hand
 * @param handlerPath division of that body, null when it is not known here
 * @param responsible other bodies that follow it openly; none for what is confidential
 * @param parties whom it is about
 */
public record Matter(
        String id,
        String type,
        String state,
        @Nullable String hazardId,
        @Nullable String caseId,
        @Nullable String handler,
        @Nullable String handlerPath,
        List<String> responsible,
        List<Party> parties,
        long version) {

    /** The accountability service's name for a handler that a leader is still to name. */
    private static final String UNASSIGNED = "unassigned";

    /** Whether a body has it in hand. */
    public boolean handled() {
        return handler != null && !UNASSIGNED.equals(handler);
    }

    /** The party of that id. */
    public Optional<Party> party(String subjectId) {
        return parties.stream().filter(one -> one.id().equals(subjectId)).findFirst();
    }

    Matter with(List<Party> known, @Nullable String handledBy) {
        return new Matter(
                id,
                type,
                state,
                hazardId,
                caseId,
                handler == null ? handledBy : handler,
                handlerPath,
                responsible,
                known,
                version);
    }
}
