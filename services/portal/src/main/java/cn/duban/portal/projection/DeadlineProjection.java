package cn.duban.portal.projection;

import cn.duban.contracts.Topics;
import cn.duban.contracts.deadline.DeadlineEvent;
import cn.duban.contracts.deadline.DeadlineSnapshot;
import cn.duban.platform.inbox.EventHandler;
import cn.duban.platform.inbox.IncomingEvent;
import cn.duban.platform.inbox.Intake;
import cn.duban.platform.sql.Sql;
import cn.duban.portal.notification.DeadlineNotices;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/** Keeps one row per clock at its latest version; reminders and misses become notifications. */
@ApplicationScoped
public class DeadlineProjection implements EventHandler {
    private static final String UPSERT = """
            insert into deadline_view (id, subject_type, subject_id, subject_number, subject_title, clock_id, name,
                basis_document, basis_clause, verified, state, open, organisation, post, leader_posts, division_path,
                due_at, missed_at, met_at, provisional, question, version)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (id) do update set subject_title = excluded.subject_title, state = excluded.state,
                open = excluded.open, organisation = excluded.organisation, post = excluded.post,
                leader_posts = excluded.leader_posts, division_path = excluded.division_path,
                due_at = excluded.due_at, missed_at = excluded.missed_at, met_at = excluded.met_at,
                provisional = excluded.provisional, question = excluded.question,
                version = excluded.version, changed = pg_current_xact_id()
            where deadline_view.version <= excluded.version
            """;

    private final Intake intake;
    private final Sql sql;
    private final DeadlineNotices notices;

    DeadlineProjection(Intake intake, Sql sql, DeadlineNotices notices) {
        this.intake = intake;
        this.sql = sql;
        this.notices = notices;
    }

    @Override
    public String consumer() {
        return "deadlines";
    }

    @Incoming(Topics.HAZARD_DEADLINE)
    @Incoming(Topics.INCIDENT_DEADLINE)
    @Incoming(Topics.ACCOUNTABILITY_DEADLINE)
    @Blocking(EventHandler.WORKERS)
    void on(ConsumerRecords<String, String> messages) {
        intake.takeAll(this, messages);
    }

    @Override
    public void handle(IncomingEvent incoming) {
        handleAll(List.of(incoming));
    }

    @Override
    public void handleAll(List<IncomingEvent> all) {
        Map<String, DeadlineSnapshot> latest = new LinkedHashMap<>();
        Map<String, DeadlineEvent> events = new LinkedHashMap<>();
        for (IncomingEvent incoming : all) {
            EventTypes.of(DeadlineEvent.class, incoming).ifPresent(event -> {
                latest.merge(event.deadline().id(), event.deadline(), DeadlineProjection::later);
                events.put(incoming.id(), event);
            });
        }
        sql.batch(UPSERT, latest.values().stream().map(DeadlineProjection::row).toList());
        events.forEach(notices::tell);
    }

    /** Of two in one batch, as the condition of the statement has it for two in a row. */
    private static DeadlineSnapshot later(DeadlineSnapshot one, DeadlineSnapshot other) {
        return one.version() <= other.version() ? other : one;
    }

    private static @Nullable Object[] row(DeadlineSnapshot d) {
        return new @Nullable Object[] {
            d.id(),
            d.subjectType(),
            d.subjectId(),
            d.subjectNumber(),
            d.subjectTitle(),
            d.clockId(),
            d.name(),
            d.basis().document(),
            d.basis().clause(),
            d.verified(),
            d.state().name(),
            isOpen(d),
            d.organisation(),
            d.post(),
            d.leaderPosts().toArray(String[]::new),
            d.divisionPath(),
            d.dueAt(),
            d.missedAt(),
            d.metAt(),
            d.provisional(),
            question(d),
            d.version()
        };
    }

    private static @Nullable String question(DeadlineSnapshot d) {
        return d.question() == null ? null : d.question().name();
    }

    /** A missed clock stays on the board until what it asked for is done. */
    private static boolean isOpen(DeadlineSnapshot d) {
        return switch (d.state()) {
            case ARMED, PAUSED -> true;
            case MISSED -> d.metAt() == null;
            // What was done or dropped meanwhile is still to be found missed or not.
            case MET, CANCELLED -> d.question() != null;
        };
    }
}
