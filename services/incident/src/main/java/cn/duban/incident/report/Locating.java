package cn.duban.incident.report;

import cn.duban.casework.actor.Signature;
import cn.duban.contracts.incident.RelayLevel;
import cn.duban.contracts.incident.ReportChannel;
import cn.duban.incident.lifecycle.Enterprise;
import cn.duban.incident.lifecycle.Incident;
import cn.duban.incident.lifecycle.Place;
import cn.duban.incident.relay.RelayStations;
import cn.duban.platform.directory.Directory;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A report that named no place we know lies with the 安委办 until somebody says where it was; then it goes its way. */
@ApplicationScoped
class Locating {
    private final Places places;
    private final Answering answering;
    private final RelayStations stations;
    private final Directory directory;
    private final Clock clock;

    Locating(Places places, Answering answering, RelayStations stations, Directory directory, Clock clock) {
        this.places = places;
        this.answering = answering;
        this.stations = stations;
        this.directory = directory;
        this.clock = clock;
    }

    /** Does nothing for an incident that has its place, nor for a code nobody knows. */
    void locate(Incident incident, @Nullable String divisionCode, Signature by) {
        if (!incident.place().equals(Place.UNKNOWN)) {
            return;
        }
        Place place = places.of(divisionCode, null, Optional.empty());
        if (place.equals(Place.UNKNOWN)) {
            return;
        }
        LocalDate today = LocalDate.now(clock);
        Enterprise party = incident.enterprise();
        RelayLevel lowest = incident.channel() == ReportChannel.VILLAGE ? RelayLevel.TOWN : RelayLevel.DISTRICT;
        incident.locate(
                place,
                answering.of(
                        place,
                        party == null ? null : directory.enterprise(party.id()).orElse(null),
                        today),
                stations.above(place.divisionPath(), lowest, today),
                by);
    }
}
