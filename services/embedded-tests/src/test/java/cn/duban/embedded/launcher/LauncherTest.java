package cn.duban.embedded.launcher;

import static cn.duban.embedded.testing.Patience.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duban.embedded.process.Folders;
import cn.duban.embedded.process.Java;
import cn.duban.embedded.process.Ports;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The launcher as a process, with the servers and none of our services, which later modules build. */
class LauncherTest {
    private static final Path HOME = Path.of("target", "run").toAbsolutePath();
    private static final Path OUTPUT = Path.of("target", "run.out").toAbsolutePath();

    private static final Set<String> SERVERS = Set.of("PostgreSQL", "Kafka", "Keycloak");

    private final Map<String, String> environment = Map.of(
            "DUBAN_HOME", HOME.toString(),
            "DUBAN_SERVICES", "",
            "DUBAN_MEMORY_NEEDED_MB", "500",
            "DUBAN_POSTGRES_PORT", Integer.toString(Ports.free()),
            "DUBAN_KAFKA_PORT", Integer.toString(Ports.free()),
            "DUBAN_KEYCLOAK_PORT", Integer.toString(Ports.free()));

    private final List<Process> launched = new ArrayList<>();

    @BeforeEach
    void nothing_stored() {
        Folders.delete(HOME);
    }

    @AfterEach
    void nothing_runs_on() {
        launched.forEach(Process::destroyForcibly);
    }

    @Test
    void killed_servers_are_started_again_and_a_signal_stops_everything_and_the_next_run_finds_its_data()
            throws Exception {
        Process first = started();
        String secret = Files.readString(HOME.resolve("secrets/portal-client"));
        List<ProcessHandle> killed = first.children().toList();
        assertEquals(3, killed.size());

        killed.forEach(ProcessHandle::destroyForcibly);

        await().atMost(Duration.ofSeconds(240))
                .until(() -> !first.isAlive() || readyAgain().equals(SERVERS));
        assertEquals(SERVERS, readyAgain(), LauncherTest::output);
        assertTrue(output().contains("PostgreSQL 意外结束") && output().contains("starting again in 1 s (1 of 3)"));
        List<ProcessHandle> stopped = first.children().toList();
        assertEquals(3, stopped.size());

        first.destroy();

        assertTrue(first.waitFor(60, TimeUnit.SECONDS));
        await().until(() -> stopped.stream().allMatch(LauncherTest::gone));
        assertEquals(List.of(), failures());

        Process second = started();
        assertEquals(secret, Files.readString(HOME.resolve("secrets/portal-client")));
        assertTrue(output().contains("anweiban"));
        List<ProcessHandle> servers = second.children().toList();

        servers.stream().filter(LauncherTest::isPostgres).forEach(ProcessHandle::destroyForcibly);
        await().until(() -> output().contains("PostgreSQL 意外结束"));
        second.destroy();

        assertTrue(second.waitFor(60, TimeUnit.SECONDS));
        await().until(() -> servers.stream().allMatch(LauncherTest::gone));
        assertEquals(List.of(), failures());
    }

    @Test
    void a_port_in_use_is_said_in_one_line_before_anything_starts() throws Exception {
        try (ServerSocket taken = new ServerSocket(Integer.parseInt(environment.get("DUBAN_KAFKA_PORT")))) {
            Process run = launch(environment);

            assertTrue(run.waitFor(60, TimeUnit.SECONDS));
            assertEquals(1, run.exitValue());
            assertTrue(output().contains("port " + taken.getLocalPort() + " is in use, set DUBAN_KAFKA_PORT"));
            assertEquals(1, output().lines().count());
        }
    }

    @Test
    void too_little_memory_is_said_before_anything_starts() throws Exception {
        Map<String, String> needy = new HashMap<>(environment);
        needy.put("DUBAN_MEMORY_NEEDED_MB", "99999999");
        Process run = launch(needy);

        assertTrue(run.waitFor(60, TimeUnit.SECONDS));
        assertEquals(1, run.exitValue());
        assertTrue(output().contains("too little memory"));
    }

    private Process started() throws IOException {
        Process run = launch(environment);
        await().atMost(Duration.ofSeconds(240)).until(() -> !run.isAlive() || output().contains("make reset"));
        assertTrue(run.isAlive(), output());
        return run;
    }

    private Process launch(Map<String, String> environment) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(Java.command(
                        List.of("-Xmx96m", "-Dduban.repository.root=" + System.getProperty("duban.repository.root")),
                        System.getProperty("java.class.path"),
                        Launcher.class.getName()))
                .redirectErrorStream(true)
                .redirectOutput(OUTPUT.toFile());
        builder.environment().putAll(environment);
        Process run = builder.start();
        launched.add(run);
        return run;
    }

    /** Who has become ready twice. */
    private static Set<String> readyAgain() {
        return output()
                .lines()
                .filter(line -> line.contains("就绪 ready"))
                .map(line -> line.replaceAll(".*ready +| \\(.*", ""))
                .collect(Collectors.groupingBy(name -> name, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(times -> times.getValue() == 2)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** A dead process nobody has collected yet still has an id, but no program. */
    private static boolean gone(ProcessHandle process) {
        return process.info().command().isEmpty();
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().orElse("").endsWith("postgres");
    }

    /** The lines that tell of a failure, up to the colon after which the server's own words follow. */
    private static List<String> failures() {
        return output().lines()
                .filter(line -> line.startsWith("✗"))
                .map(line -> line.replaceFirst(":.*", ""))
                .toList();
    }

    private static String output() {
        try {
            return Files.readString(OUTPUT);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
