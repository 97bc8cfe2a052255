package cn.duban.incident.indicator;

import cn.duban.contracts.Basis;
import cn.duban.deadline.yaml.StrictYaml;
import cn.duban.platform.directory.Directory;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Targets of the demonstration, from {@code demo/control-targets.yaml} of the seeds. They wait for their place to be known,
 * and never replace what a person set.
 */
@ApplicationScoped
class DemoTargets {
    private static final String PLATFORM = "system";

    private final ControlTargets targets;
    private final Directory directory;
    private final Clock clock;
    private final List<Row> rows;

    DemoTargets(
            ControlTargets targets,
            Directory directory,
            Clock clock,
            @ConfigProperty(name = "duban.demo") boolean demo,
            @ConfigProperty(name = "duban.seeds-dir") String seeds) {
        this.targets = targets;
        this.directory = directory;
        this.clock = clock;
        Path file = Path.of(seeds, "demo", "control-targets.yaml");
        this.rows = demo && Files.exists(file) ? StrictYaml.readList(file, Row.class) : List.of();
    }

    /** A row of the file. */
    record Row(
            String division,
            int year,
            @Nullable Integer deaths,
            @Nullable Integer incidents,
            @Nullable Integer largerIncidents,
            String document,
            String clause,
            boolean verified,
            @Nullable String note) {}

    /** A broken file stops the start, instead of the first look. */
    void read(@Observes StartupEvent start) {
        rows.forEach(DemoTargets::limits);
    }

    /** Puts down those whose place is known by now and which are not there yet. */
    void place() {
        for (Row row : rows) {
            directory.division(row.division()).ifPresent(place -> {
                Basis basis = new Basis(row.document(), row.clause());
                OffsetDateTime now = OffsetDateTime.now(clock);
                targets.add(
                        place,
                        row.year(),
                        new TargetSetting(limits(row), basis, row.verified(), PLATFORM, "系统（演示数据）", now));
            });
        }
    }

    private static Limits limits(Row row) {
        return new Limits(row.deaths(), row.incidents(), row.largerIncidents()).checked();
    }
}
