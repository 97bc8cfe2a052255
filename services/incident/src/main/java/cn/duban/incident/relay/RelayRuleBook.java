package cn.duban.incident.relay;

import cn.duban.contracts.incident.IncidentGrade;
import cn.duban.deadline.yaml.StrictYaml;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** How far up a report must go and who inquires, by grade; read once, at start. A broken file stops the start. */
@Singleton
public class RelayRuleBook {
    private static final String UNGRADED = "UNGRADED";
    private static final String NEAR_MISS = "NEAR_MISS";

    private final Map<String, RelayRule> rules;

    @Inject
    public RelayRuleBook(@ConfigProperty(name = "duban.seeds-dir") String seeds) {
        this(Path.of(seeds, "relay", "rules.yaml"));
    }

    RelayRuleBook(Path file) {
        List<RelayRule> rows = StrictYaml.readList(file, RelayRule.class);
        rules = rows.stream().collect(Collectors.toMap(RelayRule::subject, Function.identity()));
        of(null);
        nearMiss();
        for (IncidentGrade grade : IncidentGrade.values()) {
            of(grade);
        }
    }

    /** The rule of a grade, or of an incident without one. */
    public RelayRule of(@Nullable IncidentGrade grade) {
        return row(grade == null ? UNGRADED : grade.name());
    }

    /** The rule of 较大涉险. */
    public RelayRule nearMiss() {
        return row(NEAR_MISS);
    }

    private RelayRule row(String subject) {
        RelayRule rule = rules.get(subject);
        if (rule == null) {
            throw new IllegalStateException("relay/rules.yaml: no row for " + subject);
        }
        return rule;
    }
}
