package cn.duban.registry;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.Map;

/** The project's own seeds, with the demonstration's rows and clock. */
public final class RegistrySettings implements QuarkusTestResourceLifecycleManager {
    @Override
    public Map<String, String> start() {
        Path root = Path.of(System.getProperty("duban.repository.root"));
        return Map.of(
                "DUBAN_SEEDS_DIR", root.resolve("seeds").toString(),
                "DUBAN_DEMO", "true",
                "DUBAN_DATA_DIR", Path.of("target", "data").toAbsolutePath().toString());
    }

    @Override
    public void stop() {}
}
