package cn.duban.hazard.plate;

import cn.duban.contracts.Basis;
import cn.duban.contracts.hazard.PlateLevel;
import cn.duban.deadline.yaml.StrictYaml;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How hazards are listed, by division; read once, at start. A broken file stops the start. */
@Singleton
public class PlateRuleBook {
    private static final String ALL = "ALL";

    private final List<PlateRule> rules;

    @Inject
    public PlateRuleBook(@ConfigProperty(name = "duban.seeds-dir") String seeds) {
        this(Path.of(seeds, "plates", "rules.yaml"));
    }

    PlateRuleBook(Path file) {
        rules = StrictYaml.readList(file, PlateRule.class);
        if (rules.stream().noneMatch(rule -> rule.division().equals(ALL) && rule.matter() == null && rule.general())) {
            throw new IllegalStateException(file + ": no row for " + ALL);
        }
    }

    /** The bases that were read in their text; whatever else a plate rests on was not. */
    public List<Basis> checked() {
        return rules.stream()
                .filter(rule -> rule.basis().verified())
                .map(PlateRule::shown)
                .distinct()
                .toList();
    }

    /** The rule by which a confirmed major hazard is proposed: that of the nearest division that has one. */
    public PlateRule at(String divisionPath, String matter) {
        return nearest(divisionPath, rule -> rule.general() && rule.covers(matter))
                .orElseThrow();
    }

    /** The rule a plate of this level rests on: that of the level's own document, else the one of the place. */
    public PlateRule at(String divisionPath, String matter, PlateLevel level) {
        return nearest(divisionPath, rule -> rule.level() == level && rule.covers(matter))
                .orElseGet(() -> at(divisionPath, matter));
    }

    private Optional<PlateRule> nearest(String divisionPath, Predicate<PlateRule> fits) {
        List<String> codes = new ArrayList<>(List.of(ALL));
        codes.addAll(Arrays.asList(divisionPath.split("/")));
        return rules.stream()
                .filter(rule -> codes.contains(rule.division()) && fits.test(rule))
                .max(Comparator.<PlateRule>comparingInt(rule -> codes.indexOf(rule.division()))
                        .thenComparing(rule -> rule.matter() != null));
    }
}
