package cn.duban.registry.seed;

import java.nio.file.Path;

/** The project's own seeds. */
final class SeedFiles {
    private SeedFiles() {}

    static Path root() {
        return Path.of(System.getProperty("duban.repository.root")).resolve("seeds");
    }

    static Seeds read() {
        return Seeds.read(root(), true);
    }
}
