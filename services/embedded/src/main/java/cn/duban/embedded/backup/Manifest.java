package cn.duban.embedded.backup;

import cn.duban.embedded.process.ServerProblem;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;

/**
 * What a backup holds; written last, so that a folder without one is no backup.
 *
 * @param cluster whose log is needed with it
 * @param moment ISO-8601; the earliest moment it can be restored to
 * @param firstSegment of the log, from which on all is needed
 * @param hashes SHA-256 by path inside the backup
 * @param evidenceFiles how many files of evidence it names; each is named by its own hash
 */
public record Manifest(
        String cluster, String moment, String firstSegment, Map<String, String> hashes, long evidenceFiles) {
    static final String NAME = "manifest.json";
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    Instant at() {
        return Instant.parse(moment);
    }

    static Manifest read(Path backup) {
        try {
            return JSON.readValue(backup.resolve(NAME).toFile(), Manifest.class);
        } catch (IOException e) {
            throw new ServerProblem("备份清单不可读 cannot read " + backup.resolve(NAME) + ": " + e.getMessage(), e);
        }
    }

    void writeTo(Path backup) {
        try {
            JSON.writeValue(backup.resolve(NAME).toFile(), this);
        } catch (IOException e) {
            throw new ServerProblem("cannot write " + backup.resolve(NAME) + ": " + e.getMessage(), e);
        }
    }

    /** Refuses a backup that is not what was written. */
    void check(Path backup) {
        hashes.forEach((path, hash) -> {
            if (!Hashes.of(backup.resolve(path)).equals(hash)) {
                throw new ServerProblem("备份已损坏 the backup is damaged: " + backup.resolve(path));
            }
        });
    }
}
