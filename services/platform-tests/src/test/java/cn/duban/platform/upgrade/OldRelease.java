package cn.duban.platform.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.embedded.process.Repository;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.flywaydb.core.Flyway;

/** Commit 7a97201, as far as databases and processes remember it: its migrations and its models. */
final class OldRelease {
    private static final String COMMIT = "7a97201";

    private OldRelease() {}

    static List<String> places(String service) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Files.newInputStream(
                Repository.root().resolve("services/" + service + "/src/main/resources/application.properties"))) {
            properties.load(in);
        }
        return List.of(properties.getProperty("quarkus.flyway.locations").split(","));
    }

    static Path now(String place) {
        String module = place.replaceFirst("^db/", "").replace("workflow", "platform");
        return Repository.root().resolve("services/" + module + "/src/main/resources/" + place);
    }

    /** The migrations as they were; each still stands in the source, unchanged, or no old database could be migrated. */
    static List<Path> migrations(List<String> places, Path folder) throws IOException {
        for (String line : lines(COMMIT + ".migrations")) {
            String hash = line.split(" ")[0];
            String path = line.split(" ")[1];
            String place = path.replaceFirst(".*/resources/(db/[a-z]+)/.*", "$1");
            Path source = Repository.root().resolve(path);
            assertThat(sha256(source))
                    .as(path + " is a migration that databases have gone through")
                    .isEqualTo(hash);
            if (places.contains(place)) {
                Path target = folder.resolve(place).resolve(source.getFileName());
                Files.createDirectories(target.getParent());
                Files.copy(source, target);
            }
        }
        return places.stream().map(folder::resolve).filter(Files::isDirectory).toList();
    }

    /**
     * Models of a service as they were, by name. One that changed since is kept beside this list, in
     * {@code upgrade/7a97201/}: take it there by {@code git show 7a97201:bpmn/...} before it is changed.
     */
    static Map<String, byte[]> models(String service) throws IOException {
        Map<String, byte[]> models = new TreeMap<>();
        for (String line : lines(COMMIT + ".models")) {
            String hash = line.split(" ")[0];
            Path path = Path.of(line.split(" ")[1]);
            if (path.getName(1).toString().equals(service)) {
                models.put(path.getFileName().toString(), model(path, hash));
            }
        }
        return models;
    }

    private static byte[] model(Path path, String hash) throws IOException {
        Path today = Repository.root().resolve(path.toString());
        if (Files.exists(today) && sha256(today).equals(hash)) {
            return Files.readAllBytes(today);
        }
        try (InputStream in = OldRelease.class.getResourceAsStream("/upgrade/" + COMMIT + "/" + path.getFileName())) {
            assertThat(in)
                    .as(path + " of " + COMMIT + ", of which processes are still running")
                    .isNotNull();
            return in.readAllBytes();
        }
    }

    static Flyway flyway(Map<String, String> settings, List<Path> locations) {
        return Flyway.configure()
                .dataSource(
                        settings.get("DUBAN_DB_URL"),
                        settings.get("DUBAN_DB_OWNER"),
                        settings.get("DUBAN_DB_OWNER_PASSWORD"))
                .locations(locations.stream().map(path -> "filesystem:" + path).toArray(String[]::new))
                .placeholders(Map.of("appRole", settings.get("DUBAN_DB_USER")))
                .outOfOrder(true)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load();
    }

    static List<String> lines(String name) {
        try (InputStream in = OldRelease.class.getResourceAsStream("/upgrade/" + name)) {
            return in == null
                    ? List.of()
                    : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("--"))
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
