package cn.duban.portal.projection;

import cn.duban.contracts.Topics;
import cn.duban.contracts.hazard.HazardEvent;
import cn.duban.contracts.hazard.HazardSnapshot;
import cn.duban.contracts.hazard.HazardSource;
import cn.duban.contracts.hazard.HazardWrittenOff;
import cn.duban.platform.inbox.EventHandler;
import cn.duban.platform.inbox.IncomingEvent;
import cn.duban.platform.inbox.Intake;
import cn.duban.platform.sql.Sql;
import cn.duban.portal.notification.HazardNotices;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/** Keeps one row per hazard at its latest version and tells those it concerns. */
@ApplicationScoped
public class HazardProjection implements EventHandler {
    private static final String UPSERT = """
            insert into hazard_view (id, number, title, state, grade, matter_name, enterprise_id, enterprise_name,
                division_code, division_name, division_path, handler_organisation, responsible_organisations, reporter,
                reported_at, written_off_at, version)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (id) do update set title = excluded.title, state = excluded.state, grade = excluded.grade,
                matter_name = excluded.matter_name, enterprise_id = excluded.enterprise_id,
                enterprise_name = excluded.enterprise_name, division_code = excluded.division_code,
                division_name = excluded.division_name, division_path = excluded.division_path,
                handler_organisation = excluded.handler_organisation,
                responsible_organisations = excluded.responsible_organisations,
                written_off_at = coalesce(excluded.written_off_at, hazard_view.written_off_at),
                version = excluded.version, changed = pg_current_xact_id()
            where hazard_view.version <= excluded.version
            """;

    private final Intake intake;
    private final Sql sql;
    private final SealedTitles titles;
    private final HazardNotices notices;

    HazardProjection(Intake intake, Sql sql, SealedTitles titles, HazardNotices notices) {
        this.intake = intake;
        this.sql = sql;
        this.titles = titles;
        this.notices = notices;
    }

    @Override
    public String consumer() {
        return "hazards";
    }

    @Incoming(Topics.HAZARD)
    @Blocking(EventHandler.WORKERS)
    void on(ConsumerRecords<String, String> messages) {
        intake.takeAll(this, messages);
    }

    @Override
    public void handle(IncomingEvent incoming) {
        EventTypes.of(HazardEvent.class, incoming).ifPresent(event -> {
            upsert(event.hazard(), event instanceof HazardWrittenOff ? event.at() : null);
            notices.tell(incoming.id(), event);
        });
    }

    private void upsert(HazardSnapshot h, @Nullable OffsetDateTime writtenOffAt) {
        sql.update(
                UPSERT,
                h.id(),
                h.number(),
                h.title(),
                h.state().name(),
                h.grade() == null ? null : h.grade().name(),
                h.matterName(),
                h.enterpriseId(),
                h.enterpriseName(),
                h.divisionCode(),
                h.divisionName(),
                h.divisionPath(),
                h.handlerOrganisation(),
                h.responsibleOrganisations().toArray(String[]::new),
                h.reporter(),
                h.reportedAt(),
                writtenOffAt,
                h.version());
        if (h.source() == HazardSource.TIP_OFF) {
            titles.replace(h.id(), h.title());
        }
    }
}
