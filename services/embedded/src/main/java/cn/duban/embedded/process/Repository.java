package cn.duban.embedded.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where the checkout lies and where its run-time data go ({@code .duban/}, ignored by git). */
public final class Repository {
    private Repository() {}

    /** The checkout: the system property {@code duban.repository.root}, else the nearest folder upwards that is one. */
    public static Path root() {
        return Optional.ofNullable(System.getProperty("duban.repository.root"))
                .map(given -> Path.of(given).toAbsolutePath().normalize())
                .orElseGet(Repository::nearest);
    }

    /** Data and logs of {@code make run}. */
    public static Path data() {
        return root().resolve(".duban");
    }

    /** Unpacked servers, shared by all runs and kept by {@code make reset}. */
    public static Path cache() {
        return Optional.ofNullable(System.getenv("DUBAN_CACHE_DIR"))
                .map(Path::of)
                .orElseGet(() -> data().resolve("cache"));
    }

    private static Path nearest() {
        Path folder = Path.of("").toAbsolutePath();
        for (Path up = folder; up != null; up = up.getParent()) {
            if (Files.exists(up.resolve("services/pom.xml"))) {
                return up;
            }
        }
        throw new ServerProblem("not inside a checkout of Duban: " + folder);
    }
}
