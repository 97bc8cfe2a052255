package cn.duban.incident.hazard;

import cn.duban.casework.actor.Signature;
import cn.duban.casework.number.CaseNumbers;
import cn.duban.contracts.hazard.HazardSnapshot;
import cn.duban.contracts.hazard.HazardSource;
import cn.duban.contracts.hazard.UnlistedMajorHazardFound;
import cn.duban.contracts.incident.IncidentKind;
import cn.duban.contracts.incident.RelayLevel;
import cn.duban.contracts.incident.ReportChannel;
import cn.duban.incident.clocks.SupplementWindow;
import cn.duban.incident.informant.Informants;
import cn.duban.incident.lifecycle.Answerable;
import cn.duban.incident.lifecycle.Enterprise;
import cn.duban.incident.lifecycle.Figures;
import cn.duban.incident.lifecycle.Filing;
import cn.duban.incident.lifecycle.Grading;
import cn.duban.incident.lifecycle.Incident;
import cn.duban.incident.lifecycle.Place;
import cn.duban.incident.lifecycle.RelayChain;
import cn.duban.incident.lifecycle.RelayLeg;
import cn.duban.incident.lifecycle.StatementContent;
import cn.duban.incident.lifecycle.Times;
import cn.duban.incident.relay.RelayStations;
import cn.duban.incident.report.FiledIncidents;
import cn.duban.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Opens a case for a major hazard the enterprise never listed: it is treated as an incident (当作事故对待). */
@ApplicationScoped
public class OpenHazardCase {
    private final RelayStations stations;
    private final SupplementWindow window;
    private final Grading grading;
    private final Clock clock;
    private final CaseNumbers numbers;
    private final FiledIncidents store;
    private final Sql sql;

    OpenHazardCase(
            RelayStations stations,
            SupplementWindow window,
            Grading grading,
            Clock clock,
            CaseNumbers numbers,
            FiledIncidents store,
            Sql sql) {
        this.stations = stations;
        this.window = window;
        this.grading = grading;
        this.clock = clock;
        this.numbers = numbers;
        this.store = store;
        this.sql = sql;
    }

    /** Opens it, once per hazard, without casualties; how far it goes is the inquiry's matter, not the relay's. */
    public void open(UnlistedMajorHazardFound event) {
        HazardSnapshot hazard = event.hazard();
        if (!sql.query("select 1 from hazard_case where hazard_id = ?", row -> 1, hazard.id())
                .isEmpty()) {
            return;
        }
        OffsetDateTime now = OffsetDateTime.now(clock);
        Signature by = new Signature("system", "督办平台", null, null, null, now);
        String number = numbers.next("SG", hazard.divisionCode());
        Filing filing = filing(event, now);
        Incident incident = Incident.report(UUID.randomUUID().toString(), number, Informants.open(filing), grading, by);
        store.add(incident, filing);
        sql.update("insert into hazard_case (hazard_id, incident_id) values (?, ?)", hazard.id(), incident.id());
    }

    private Filing filing(UnlistedMajorHazardFound event, OffsetDateTime now) {
        HazardSnapshot hazard = event.hazard();
        Place place = new Place(hazard.divisionCode(), hazard.divisionName(), hazard.divisionPath());
        OffsetDateTime confirmed = event.at().isAfter(now) ? now : event.at();
        Times times = new Times(null, confirmed, confirmed, now);
        StatementContent content = new StatementContent(
                "企业未列入的重大事故隐患：" + hazard.title() + "（" + hazard.number() + "）",
                hazard.divisionName(),
                hazard.divisionCode(),
                null,
                null,
                hazard.enterpriseName(),
                Figures.NONE,
                null,
                null,
                null,
                null);
        return new Filing(
                hazard.title(),
                IncidentKind.HAZARD_TREATED_AS_INCIDENT,
                // What somebody told stays hidden from the enterprise here as well.
                hazard.source() == HazardSource.TIP_OFF ? ReportChannel.TIP_OFF : ReportChannel.HAZARD,
                times,
                place,
                enterprise(hazard),
                content,
                new Answerable(hazard.responsibleOrganisations(), hazard.leaderPosts()),
                ownLevel(place),
                window.end(place, IncidentKind.HAZARD_TREATED_AS_INCIDENT, times),
                List.of());
    }

    private static @Nullable Enterprise enterprise(HazardSnapshot hazard) {
        String id = hazard.enterpriseId();
        String name = hazard.enterpriseName();
        return id == null || name == null ? null : new Enterprise(id, name);
    }

    // Nobody was hurt: it is looked into where it lies and goes no further up by itself.
    private RelayChain ownLevel(Place place) {
        RelayChain chain = stations.above(place.divisionPath(), RelayLevel.DISTRICT, LocalDate.now(clock));
        return new RelayChain(chain.legs().stream()
                .filter(leg -> leg.level() == RelayLevel.DISTRICT)
                .map(leg -> RelayLeg.ahead(leg.level(), leg.body(), Map.of(), leg.overseers()))
                .toList());
    }
}
