package cn.duban.accountability.dossier;

import cn.duban.contracts.deadline.DeadlineSnapshot;
import cn.duban.deadline.Deadline;
import cn.duban.deadline.DeadlineService;
import cn.duban.platform.audit.AuditEntry;
import cn.duban.platform.audit.AuditRecords;
import cn.duban.platform.event.EventJson;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** The clocks of this service's own matters, read off the audit, which holds each of their changes. */
final class OwnClocks {
    /** Kinds of matters whose clocks may be part of a case. */
    private static final List<String> KINDS = List.of("duty", "case", "interview");

    private OwnClocks() {}

    static void add(
            Clocks clocks, AuditRecords audit, DeadlineService deadlines, Collection<String> subjects, long upTo) {
        List<String> ids = KINDS.stream()
                .flatMap(kind -> deadlines.ofAll(kind, subjects).values().stream())
                .flatMap(List::stream)
                .map(Deadline::id)
                .map(Object::toString)
                .toList();
        audit.of(ids, upTo).stream().flatMap(OwnClocks::state).forEach(clocks::add);
    }

    private static Stream<DeadlineSnapshot> state(AuditEntry entry) {
        JsonNode state = EventJson.read(entry.details(), ObjectNode.class).get("deadline");
        return state == null ? Stream.of() : Stream.of(EventJson.read(state.toString(), DeadlineSnapshot.class));
    }
}
