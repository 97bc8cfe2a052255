package cn.duban.incident.inquiry;

import cn.duban.contracts.registry.DivisionChanged;
import cn.duban.incident.lifecycle.Enterprise;
import cn.duban.incident.lifecycle.Figures;
import cn.duban.incident.lifecycle.Incident;
import cn.duban.platform.directory.Directory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.stream.Stream;

/** What the law asks of the inquiry into an incident, from its figures and its place. */
@ApplicationScoped
public class Demands {
    /** Digits of a county-level code (GB/T 2260). */
    private static final int COUNTY = 6;

    private final Directory directory;

    Demands(Directory directory) {
        this.directory = directory;
    }

    public Demand of(Incident incident) {
        return new Demand(
                incident.finding().inquiryLevel(),
                incident.grade(),
                unhurt(incident.figures()),
                otherRegion(incident).orElse(null));
    }

    /** Unknown is not zero: only what is known to be nobody counts as nobody. */
    static boolean unhurt(Figures figures) {
        return Stream.of(figures.deaths(), figures.missing(), figures.injured(), figures.minorInjuries())
                .allMatch(figure -> figure != null && figure == 0);
    }

    private Optional<String> otherRegion(Incident incident) {
        Enterprise enterprise = incident.enterprise();
        if (enterprise == null) {
            return Optional.empty();
        }
        String place = incident.place().divisionCode();
        return directory
                .enterprise(enterprise.id())
                .map(known -> known.division())
                .filter(code -> place.length() >= COUNTY && code.length() >= COUNTY)
                .map(code -> code.substring(0, COUNTY))
                .filter(county -> !place.startsWith(county))
                .map(county ->
                        directory.division(county).map(DivisionChanged::name).orElse(county));
    }
}
