package cn.duban.portal.projection;

import cn.duban.contracts.Topics;
import cn.duban.contracts.incident.IncidentClosed;
import cn.duban.contracts.incident.IncidentEvent;
import cn.duban.contracts.incident.IncidentGrade;
import cn.duban.contracts.incident.IncidentSnapshot;
import cn.duban.contracts.incident.ReportChannel;
import cn.duban.platform.inbox.EventHandler;
import cn.duban.platform.inbox.IncomingEvent;
import cn.duban.platform.inbox.Intake;
import cn.duban.platform.sql.Sql;
import cn.duban.portal.notification.IncidentNotices;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/** Keeps one row per incident at its latest version and tells those it concerns. */
@ApplicationScoped
public class IncidentProjection implements EventHandler {
    private static final String UPSERT = """
            insert into incident_view (id, number, title, state, kind, grade, provisional, near_miss, enterprise_id,
                enterprise_name, division_code, division_name, division_path, handler_organisation,
                responsible_organisations, reporter, received_at, relay_level, closed_at, version)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (id) do update set title = excluded.title, state = excluded.state, kind = excluded.kind,
                grade = excluded.grade, provisional = excluded.provisional, near_miss = excluded.near_miss,
                enterprise_id = excluded.enterprise_id, enterprise_name = excluded.enterprise_name,
                division_code = excluded.division_code, division_name = excluded.division_name,
                division_path = excluded.division_path, handler_organisation = excluded.handler_organisation,
                responsible_organisations = excluded.responsible_organisations, relay_level = excluded.relay_level,
                closed_at = coalesce(excluded.closed_at, incident_view.closed_at),
                version = excluded.version, changed = pg_current_xact_id()
            where incident_view.version <= excluded.version
            """;

    private final Intake intake;
    private final Sql sql;
    private final SealedTitles titles;
    private final IncidentNotices notices;

    IncidentProjection(Intake intake, Sql sql, SealedTitles titles, IncidentNotices notices) {
        this.intake = intake;
        this.sql = sql;
        this.titles = titles;
        this.notices = notices;
    }

    @Override
    public String consumer() {
        return "incidents";
    }

    @Incoming(Topics.INCIDENT)
    @Blocking(EventHandler.WORKERS)
    void on(ConsumerRecords<String, String> messages) {
        intake.takeAll(this, messages);
    }

    @Override
    public void handle(IncomingEvent incoming) {
        EventTypes.of(IncidentEvent.class, incoming).ifPresent(event -> {
            upsert(event.incident(), event instanceof IncidentClosed ? event.at() : null);
            notices.tell(incoming.id(), event);
        });
    }

    private void upsert(IncidentSnapshot i, @Nullable OffsetDateTime closedAt) {
        sql.update(
                UPSERT,
                i.id(),
                i.number(),
                i.title(),
                i.state().name(),
                i.kind().name(),
                name(i.confirmedGrade() == null ? i.grade() : i.confirmedGrade()),
                i.provisional(),
                i.nearMiss(),
                i.enterpriseId(),
                i.enterpriseName(),
                i.divisionCode(),
                i.divisionName(),
                i.divisionPath(),
                i.handlerOrganisation(),
                i.responsibleOrganisations().toArray(String[]::new),
                i.reporter(),
                i.receivedAt(),
                i.relayLevel() == null ? null : i.relayLevel().name(),
                closedAt,
                i.version());
        if (i.channel() == ReportChannel.TIP_OFF) {
            titles.replace(i.id(), i.title());
        }
    }

    private static @Nullable String name(@Nullable IncidentGrade grade) {
        return grade == null ? null : grade.name();
    }
}
