package cn.duban.incident.relay;

import cn.duban.casework.actor.Body;
import cn.duban.contracts.incident.NoticeRecipient;
import cn.duban.contracts.incident.RelayLevel;
import cn.duban.contracts.registry.OrganisationChanged;
import cn.duban.deadline.yaml.StrictYaml;
import cn.duban.incident.lifecycle.RelayChain;
import cn.duban.incident.lifecycle.RelayLeg;
import cn.duban.platform.directory.Directory;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Who takes reports, level by level, for every place that is loaded; read once, at start. */
@Singleton
public class RelayStations {
    private static final String RULES = "rules.yaml";

    private final List<RelayStation> stations;
    private final Directory directory;

    @Inject
    RelayStations(@ConfigProperty(name = "duban.seeds-dir") String seeds, Directory directory) {
        this(Path.of(seeds, "relay"), directory);
    }

    RelayStations(Path folder, Directory directory) {
        this.directory = directory;
        this.stations = StrictYaml.files(folder).stream()
                .filter(file -> !file.endsWith(RULES))
                .flatMap(file -> StrictYaml.readList(file, RelayStation.class).stream())
                .toList();
        stations.stream()
                .filter(station -> station.organisation() == null && !station.isAbsent())
                .findFirst()
                .ifPresent(station -> {
                    throw new IllegalStateException("relay: " + station.division() + " " + station.level()
                            + " names no body and is not absent");
                });
    }

    /** Levels above a place, from {@code lowest} to the State Council; a level without a row is a gap. */
    public RelayChain above(String divisionPath, RelayLevel lowest, LocalDate day) {
        if (divisionPath.length() <= 1) {
            return RelayChain.EMPTY;
        }
        List<RelayLeg> legs = new ArrayList<>();
        for (RelayLevel level : RelayLevel.values()) {
            RelayStation station = nearest(divisionPath, level, day).orElse(null);
            boolean absent = station != null && station.isAbsent();
            if (level.compareTo(lowest) >= 0 && !absent) {
                legs.add(leg(level, station));
            }
        }
        return new RelayChain(legs);
    }

    /** The level at which this body takes reports, for what happens below it. */
    public Optional<RelayLevel> levelOf(String organisation, String divisionPath, LocalDate day) {
        return stations.stream()
                .filter(station -> organisation.equals(station.organisation()) && station.holdsAt(divisionPath, day))
                .map(RelayStation::level)
                .findFirst();
    }

    private Optional<RelayStation> nearest(String divisionPath, RelayLevel level, LocalDate day) {
        return stations.stream()
                .filter(station -> station.level() == level && station.holdsAt(divisionPath, day))
                .max(Comparator.comparingInt(station -> divisionPath.indexOf("/" + station.division() + "/")));
    }

    private RelayLeg leg(RelayLevel level, @Nullable RelayStation station) {
        if (station == null) {
            return RelayLeg.ahead(level, null, Map.of(), List.of());
        }
        Map<NoticeRecipient, Body> parallel = new TreeMap<>();
        Map<NoticeRecipient, String> named = station.parallel();
        if (named != null) {
            named.forEach((recipient, id) -> parallel.put(recipient, body(id)));
        }
        List<Body> overseers = Stream.of(station.safetyOffice(), station.discipline())
                .flatMap(id -> id == null ? Stream.empty() : Stream.of(body(id)))
                .toList();
        String organisation = station.organisation();
        return RelayLeg.ahead(level, organisation == null ? null : body(organisation), parallel, overseers);
    }

    // A body the registry has not told us of yet is named by its id: the report must not wait for its name.
    private Body body(String id) {
        return new Body(
                id, directory.organisation(id).map(OrganisationChanged::name).orElse(id));
    }
}
