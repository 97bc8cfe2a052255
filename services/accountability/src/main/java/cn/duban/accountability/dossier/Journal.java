package cn.duban.accountability.dossier;

import cn.duban.platform.event.EventJson;
import cn.duban.platform.inbox.IncomingEvent;
import cn.duban.platform.sql.Sql;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was told about hazards and incidents, each event once. All events carry the state of their subject, a moment and
 * mostly an actor; of the state only what names the subject is kept, of a clock all of it.
 */
@ApplicationScoped
public class Journal {
    private static final String DEADLINE = "deadline";
    private static final List<String> SUBJECTS = List.of("hazard", "incident", "plate", DEADLINE);

    private static final String INSERT =
            "insert into dossier_journal (event_id, source, type, subject_type, subject_id, subject_number,"
                    + " subject_title, matter_code, at, by_username, detail, hash)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (event_id) do nothing";

    private final Sql sql;

    Journal(Sql sql) {
        this.sql = sql;
    }

    /**
     * One event as it is kept.
     *
     * @param detail JSON of what it says beyond the state of its subject; for a clock its state
     * @param hash of the event's data as it was told
     */
    record Kept(
            long seq,
            String source,
            String type,
            String subjectType,
            String subjectId,
            String subjectNumber,
            String subjectTitle,
            @Nullable String matterCode,
            OffsetDateTime at,
            String by,
            String detail,
            String hash) {
        static Kept read(ResultSet row) throws SQLException {
            return new Kept(
                    row.getLong("seq"),
                    row.getString("source"),
                    row.getString("type"),
                    row.getString("subject_type"),
                    row.getString("subject_id"),
                    row.getString("subject_number"),
                    row.getString("subject_title"),
                    row.getString("matter_code"),
                    row.getObject("at", OffsetDateTime.class),
                    row.getString("by_username"),
                    row.getString("detail"),
                    row.getString("hash"));
        }
    }

    /** Keeps events unless they are here already; what is about none of the known subjects is left alone. */
    public void keep(List<IncomingEvent> events) {
        sql.batch(
                INSERT,
                events.stream().map(Journal::row).flatMap(Optional::stream).toList());
    }

    private static Optional<@Nullable Object[]> row(IncomingEvent event) {
        ObjectNode data = event.as(ObjectNode.class);
        return SUBJECTS.stream().filter(data::has).findFirst().map(kind -> row(event, data, kind));
    }

    private static @Nullable Object[] row(IncomingEvent event, ObjectNode data, String kind) {
        JsonNode state = data.get(kind);
        ObjectNode detail = data.deepCopy();
        if (!kind.equals(DEADLINE)) {
            detail.remove(List.of(kind, "by", "at"));
        }
        Named subject = Named.of(kind, state);
        return new @Nullable Object[] {
            event.id(),
            event.source(),
            event.type(),
            subject.type(),
            subject.id(),
            subject.number(),
            subject.title(),
            state.path("matterCode").asText(null),
            moment(event, data),
            data.path("by").asText("system"),
            EventJson.write(detail),
            Hashes.of(event.data())
        };
    }

    /** What an event is about: the hazard of a plate, and the subject of a clock. */
    private record Named(String type, String id, String number, String title) {
        static Named of(String kind, JsonNode state) {
            return switch (kind) {
                case DEADLINE ->
                    from(state, state.path("subjectType").asText(), "subjectId", "subjectNumber", "subjectTitle");
                case "plate" -> from(state, "hazard", "hazardId", "hazardNumber", "title");
                default -> from(state, kind, "id", "number", "title");
            };
        }

        private static Named from(JsonNode state, String type, String id, String number, String title) {
            return new Named(
                    type,
                    state.path(id).asText(),
                    state.path(number).asText(),
                    state.path(title).asText());
        }
    }

    private static OffsetDateTime moment(IncomingEvent event, ObjectNode data) {
        return Optional.ofNullable(data.path("at").asText(null))
                .map(OffsetDateTime::parse)
                .orElse(event.time());
    }

    /** Number of the last one kept. */
    long last() {
        return sql.query("select coalesce(max(seq), 0) from dossier_journal", row -> row.getLong(1))
                .get(0);
    }

    /** What was told about the subjects up to a number, in the order of the moments. */
    List<Kept> of(Collection<String> subjectIds, long upTo) {
        return sql.query(
                "select * from dossier_journal where subject_id = any (?) and seq <= ? order by at, seq",
                Kept::read,
                subjectIds.toArray(String[]::new),
                upTo);
    }
}
