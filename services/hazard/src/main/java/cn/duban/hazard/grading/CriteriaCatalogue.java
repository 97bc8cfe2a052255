package cn.duban.hazard.grading;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Standards and their criteria from {@code seeds/criteria}, read once, at start. */
@Singleton
public class CriteriaCatalogue {
    private static final String STANDARDS = "standards.yaml";
    private static final ObjectMapper YAML =
            YAMLMapper.builder().addModule(new JavaTimeModule()).build();

    private final Map<String, CriteriaStandard> standards;
    private final List<CriterionRule> rules;

    @Inject
    CriteriaCatalogue(@ConfigProperty(name = "duban.seeds-dir") String seeds) {
        this(Path.of(seeds, "criteria"));
    }

    CriteriaCatalogue(Path folder) {
        List<CriteriaStandard> all = read(folder.resolve(STANDARDS), new TypeReference<>() {});
        standards = all.stream().collect(Collectors.toMap(CriteriaStandard::id, Function.identity()));
        rules = new ArrayList<>();
        for (Path file : files(folder)) {
            rules.addAll(read(file, new TypeReference<List<CriterionRule>>() {}));
        }
        rules.stream()
                .filter(rule -> !standards.containsKey(rule.standard()))
                .findFirst()
                .ifPresent(rule -> {
                    throw new IllegalStateException("Criterion " + rule.id() + " names no known standard");
                });
    }

    /** The standard a rule belongs to. */
    public CriteriaStandard standard(CriterionRule rule) {
        return Optional.ofNullable(standards.get(rule.standard())).orElseThrow();
    }

    /** Standards in force on the day about any of the matters. */
    public List<CriteriaStandard> standards(Set<String> matters, LocalDate day) {
        return standards.values().stream()
                .filter(standard -> standard.holdsOn(day))
                .filter(standard -> standard.sectors().stream().anyMatch(matters::contains))
                .sorted((a, b) -> a.id().compareTo(b.id()))
                .toList();
    }

    /** Criteria in force on the day that apply to any of the matters or traits. */
    public List<CriterionRule> rules(Set<String> mattersAndTraits, LocalDate day) {
        return rules.stream()
                .filter(rule -> standard(rule).holdsOn(day))
                .filter(rule -> rule.appliesTo().stream().anyMatch(mattersAndTraits::contains))
                .toList();
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.endsWith(STANDARDS))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T read(Path file, TypeReference<T> type) {
        try {
            return YAML.readValue(file.toFile(), type);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
