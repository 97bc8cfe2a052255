package cn.duban.embedded.server;

import cn.duban.embedded.process.Archives;
import cn.duban.embedded.process.Artifacts;
import cn.duban.embedded.process.ChildProcess;
import cn.duban.embedded.process.Folders;
import cn.duban.embedded.process.Http;
import cn.duban.embedded.process.Java;
import cn.duban.embedded.process.Ports;
import cn.duban.embedded.process.Repository;
import cn.duban.embedded.process.Secrets;
import cn.duban.embedded.process.ServerProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Keycloak with its own small database file, which starts sooner than on PostgreSQL and need not wait for it. The
 * distribution is augmented once and shared; each folder has its own data.
 */
public final class KeycloakServer extends RunningProcess {
    private static final Duration LIMIT = Duration.ofSeconds(180);
    private static final List<String> SHARED = List.of("lib", "conf", "providers", "themes");

    private final Path folder;
    private final int port;
    private final KeycloakRealm realm;
    private final Map<String, String> placeholders;

    /**
     * A server that has not been started yet.
     *
     * @param placeholders values for the <code>${NAME}</code> in the realm; used on the first start only
     */
    public KeycloakServer(Path folder, int port, KeycloakRealm realm, Map<String, String> placeholders) {
        this.folder = folder.toAbsolutePath();
        this.port = port;
        this.realm = realm;
        this.placeholders = Map.copyOf(placeholders);
    }

    @Override
    public String name() {
        return "Keycloak";
    }

    @Override
    public int port() {
        return port;
    }

    /** Its address, and the issuer of the realm's tokens. */
    public String realmUrl() {
        return url() + "/realms/duban";
    }

    @Override
    protected ChildProcess.Spec prepared() {
        Path distribution = distribution();
        Folders.create(folder.resolve("data").resolve("import"));
        realm.writeTo(folder.resolve("data").resolve("import").resolve("duban-realm.json"));
        SHARED.forEach(part -> link(folder.resolve(part), distribution.resolve(part)));
        Map<String, String> environment = new HashMap<>(placeholders);
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", Secrets.in(folder).get("admin"));
        return new ChildProcess.Spec(
                name(),
                java(
                        folder,
                        "start",
                        "--optimized",
                        "--import-realm",
                        "--cache=local",
                        "--http-enabled=true",
                        "--http-host=localhost",
                        "--http-port=" + port,
                        "--hostname=" + url()),
                environment,
                folder.resolve("keycloak.log"),
                "TERM");
    }

    @Override
    protected void awaitReady(ChildProcess started) {
        started.await(() -> Ports.answers(port) && Http.ok(realmUrl() + "/.well-known/openid-configuration"), LIMIT);
    }

    private String url() {
        return "http://localhost:" + port;
    }

    /** The unpacked and augmented distribution; the first call on a machine takes half a minute. */
    public static Path distribution() {
        Path archive = Artifacts.keycloak();
        String version =
                String.valueOf(archive.getFileName()).replaceFirst("^keycloak-quarkus-dist-(.*)\\.tar\\.gz$", "$1");
        return Archives.unpackTarGz(
                archive, Repository.cache().resolve("keycloak-" + version), KeycloakServer::augment);
    }

    /** {@code kc build}: what would otherwise cost ten seconds at every start. */
    private static void augment(Path home) {
        ChildProcess.run(
                new ChildProcess.Spec(
                        "Keycloak build",
                        java(home, "build", "--db=dev-file"),
                        Map.of(),
                        home.resolve("build.log"),
                        "TERM"),
                LIMIT);
    }

    /** As bin/kc.sh would do it, less the shell in between, which would not die with us. */
    private static List<String> java(Path home, String... arguments) {
        List<String> options = new ArrayList<>(List.of(
                "-Xms64m",
                "-Xmx320m",
                "-XX:MetaspaceSize=160m",
                "-XX:MaxMetaspaceSize=224m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=US"));
        for (String opened : List.of("java.util", "java.util.concurrent", "java.security")) {
            options.add("--add-opens=java.base/" + opened + "=ALL-UNNAMED");
        }
        options.add("-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory");
        options.add("-Djava.util.logging.manager=org.jboss.logmanager.LogManager");
        options.add("-Dpicocli.disable.closures=true");
        // Not the machine's, where another user's run may have left a folder of the same name.
        options.add("-Djava.io.tmpdir=" + Folders.create(home.resolve("tmp")));
        options.add("-Dkc.home.dir=" + home);
        options.add("-Djboss.server.config.dir=" + home.resolve("conf"));
        String runner = home.resolve("lib").resolve("quarkus-run.jar").toString();
        return Java.command(options, runner, "io.quarkus.bootstrap.runner.QuarkusEntryPoint", arguments);
    }

    private static void link(Path link, Path target) {
        try {
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, target.toAbsolutePath());
        } catch (IOException e) {
            throw new ServerProblem("cannot link " + link + ": " + e.getMessage(), e);
        }
    }
}
