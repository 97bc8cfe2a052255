package cn.duban.casework.evidence;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import org.eclipse.microprofile.config.Config;

/** Where evidence is kept: on disk, or with {@code duban.evidence.store=s3} in a bucket. */
@Singleton
class EvidenceStoreChoice {
    @Produces
    @Singleton
    EvidenceStore store(Config config) {
        String choice = value(config, "duban.evidence.store");
        return switch (choice) {
            case "disk" -> new DiskEvidenceStore(Path.of(value(config, "duban.data-dir"), "evidence"));
            case "s3" -> s3(config);
            default -> throw new IllegalStateException("duban.evidence.store is neither disk nor s3: " + choice);
        };
    }

    private static EvidenceStore s3(Config config) {
        S3Signer signer = new S3Signer(
                value(config, "duban.evidence.s3.access-key"),
                value(config, "duban.evidence.s3.secret-key"),
                value(config, "duban.evidence.s3.region"));
        URI endpoint = URI.create(value(config, "duban.evidence.s3.endpoint"));
        return new S3EvidenceStore(endpoint, value(config, "duban.evidence.s3.bucket"), signer, Clock.systemUTC());
    }

    private static String value(Config config, String name) {
        return config.getValue(name, String.class);
    }
}
