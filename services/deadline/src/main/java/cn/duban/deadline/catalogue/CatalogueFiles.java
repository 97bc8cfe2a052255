package cn.duban.deadline.catalogue;

import cn.duban.deadline.yaml.StrictYaml;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code seeds/clocks/*.yaml}, collecting the faults of all files. */
final class CatalogueFiles {
    private CatalogueFiles() {}

    static List<ClockDefinition> read(Path directory) {
        List<ClockDefinition> definitions = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        for (Path file : StrictYaml.files(directory)) {
            for (ClockYaml clock : StrictYaml.readList(file, ClockYaml.class)) {
                try {
                    definitions.add(ClockParser.parse(clock));
                } catch (IllegalArgumentException e) {
                    faults.add(file.getFileName() + ": " + (clock.id() == null ? "?" : clock.id()) + ": "
                            + e.getMessage());
                }
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidCatalogue(faults);
        }
        return definitions;
    }
}
