package cn.duban.platform.web;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What large bodies share: their shares, the turns of those that are here, a place on disk. */
@ApplicationScoped
class Uploads {
    private final Shares shares;
    private final Turns turns;
    private final Duration patience;
    private final long limit;
    private final Path directory;

    Uploads(
            @ConfigProperty(name = "duban.http.uploads") int most,
            @ConfigProperty(name = "duban.http.uploads-each") int each,
            @ConfigProperty(name = "duban.http.uploads-in-all") int all,
            @ConfigProperty(name = "duban.http.body-patience") Duration patience,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit,
            @ConfigProperty(name = "quarkus.http.body.uploads-directory") String directory) {
        this.shares = new Shares(each, all);
        this.turns = new Turns(most);
        this.patience = patience;
        this.limit = limit.asLongValue();
        this.directory = Path.of(directory);
    }

    Shares shares() {
        return shares;
    }

    Turns turns() {
        return turns;
    }

    Duration patience() {
        return patience;
    }

    long limit() {
        return limit;
    }

    /** The name of a file that is not there yet. */
    String file() {
        try {
            return Files.createDirectories(directory)
                    .resolve("body-" + UUID.randomUUID())
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
