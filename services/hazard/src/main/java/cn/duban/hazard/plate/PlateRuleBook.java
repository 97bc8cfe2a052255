package cn.duban.hazard.plate;

import cn.duban.contracts.Basis;
import cn.duban.deadline.yaml.StrictYaml;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How hazards are listed, by division; read once, at start. A broken file stops the start. */
@Singleton
public class PlateRuleBook {
    private static final String ALL = "ALL";

    private final Map<String, PlateRule> rules;

    @Inject
    public PlateRuleBook(@ConfigProperty(name = "duban.seeds-dir") String seeds) {
        this(Path.of(seeds, "plates", "rules.yaml"));
    }

    PlateRuleBook(Path file) {
        rules = StrictYaml.readList(file, PlateRule.class).stream()
                .collect(Collectors.toMap(PlateRule::division, Function.identity()));
        if (!rules.containsKey(ALL)) {
            throw new IllegalStateException(file + ": no row for " + ALL);
        }
    }

    /** The bases that were read in their text; whatever else a plate rests on was not. */
    public List<Basis> checked() {
        return rules.values().stream()
                .filter(rule -> rule.basis().verified())
                .map(PlateRule::shown)
                .distinct()
                .toList();
    }

    /** The rule of the nearest division that has one. */
    public PlateRule at(String divisionPath) {
        return Arrays.stream(divisionPath.split("/"))
                .map(rules::get)
                .filter(Objects::nonNull)
                .reduce((wider, nearer) -> nearer)
                .orElseGet(() -> Objects.requireNonNull(rules.get(ALL)));
    }
}
