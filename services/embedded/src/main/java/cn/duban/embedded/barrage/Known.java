package cn.duban.embedded.barrage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Ids of what is really there, by name of the field or of the part of the path that takes them. */
final class Known {
    private final Map<String, List<String>> byName;
    private final Random random;

    Known(Map<String, List<String>> byName, Random random) {
        this.byName = byName;
        this.random = random;
    }

    /** One of that name. */
    Optional<String> value(String name) {
        List<String> values = byName.getOrDefault(name, List.of());
        return values.isEmpty() ? Optional.empty() : Optional.of(values.get(random.nextInt(values.size())));
    }
}
