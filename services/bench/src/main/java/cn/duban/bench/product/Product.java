package cn.duban.bench.product;

import cn.duban.embedded.process.Folders;
import cn.duban.embedded.process.Ports;
import cn.duban.embedded.process.Repository;
import cn.duban.embedded.process.Secrets;
import cn.duban.embedded.server.PostgresServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** The whole product as {@code make run} starts it, on free ports and with data of its own. */
public final class Product implements AutoCloseable {
    public static final String PASSWORD = "Duban-bench-2026";
    private static final String READY = "all ready";
    private static final String FAILURE = "✗";
    private static final int STOP_SECONDS = 90;
    private static final int RESTART_SECONDS = 300;
    private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

    private final Path home;
    private final Map<String, Integer> ports;
    private final Process launcher;
    private final double secondsToReady;

    private Product(Path home, Map<String, Integer> ports, Process launcher, double secondsToReady) {
        this.home = home;
        this.ports = ports;
        this.launcher = launcher;
        this.secondsToReady = secondsToReady;
    }

    /**
     * Starts everything with empty data and returns when it is ready. What it prints goes to {@code run.txt}.
     *
     * @param home cleared first
     */
    public static Product start(Path home) {
        Folders.delete(home);
        Folders.create(home);
        Map<String, Integer> ports = ports();
        ProcessBuilder command = new ProcessBuilder(
                        "sh", Repository.root().resolve("deploy/local/run.sh").toString())
                .redirectErrorStream(true);
        ports.forEach((name, port) -> command.environment().put(name, Integer.toString(port)));
        command.environment().put("DUBAN_HOME", home.toString());
        command.environment().put("DUBAN_DEMO", "true");
        command.environment().put("DUBAN_DEMO_PASSWORD", PASSWORD);
        long begun = System.nanoTime();
        try {
            Process launcher = command.start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(launcher), "bench-stop"));
            awaitReady(launcher, home.resolve("run.txt"));
            return new Product(home, ports, launcher, (System.nanoTime() - begun) / 1e9);
        } catch (IOException e) {
            throw new ProductProblem("cannot start the product", e);
        }
    }

    public double secondsToReady() {
        return secondsToReady;
    }

    public URI portal() {
        return url("DUBAN_PORTAL_PORT");
    }

    public URI hazard() {
        return url("DUBAN_HAZARD_PORT");
    }

    public URI incident() {
        return url("DUBAN_INCIDENT_PORT");
    }

    public DemoUsers users() {
        return new DemoUsers(
                URI.create(url("DUBAN_KEYCLOAK_PORT") + "/realms/duban"),
                Secrets.in(home).get("portal-client"),
                PASSWORD);
    }

    /** Its PostgreSQL, which runs already. */
    public PostgresServer postgres() {
        return new PostgresServer(home.resolve("postgres"), port("DUBAN_POSTGRES_PORT"), List.of());
    }

    /** A service's database, as administrator. */
    public Connection database(String service) throws SQLException {
        return postgres().administrator(service);
    }

    /** All processes: launcher, servers, services. */
    public List<ProcessHandle> processes() {
        return Stream.concat(Stream.of(launcher.toHandle()), launcher.descendants())
                .toList();
    }

    /** A service's process. @throws ProductProblem when there is none */
    public ProcessHandle process(String service) {
        String jar = "/" + service + "/target/quarkus-app/quarkus-run.jar";
        return launcher.descendants()
                .filter(process -> process.info().commandLine().orElse("").contains(jar))
                .findFirst()
                .orElseThrow(() -> new ProductProblem(service + " does not run"));
    }

    /** Kills a service, which the launcher then starts again. @return seconds until its new process answers */
    public double restart(String service) {
        ProcessHandle process = process(service);
        process.destroyForcibly();
        process.onExit().join();
        long begun = System.nanoTime();
        int port = port("DUBAN_" + service.toUpperCase(Locale.ROOT) + "_PORT");
        while (!Ports.answers(port)) {
            if (System.nanoTime() - begun > TimeUnit.SECONDS.toNanos(RESTART_SECONDS)) {
                throw new ProductProblem(service + " was not ready again after " + RESTART_SECONDS + " s");
            }
            LockSupport.parkNanos(LOOK_NANOS);
        }
        return (System.nanoTime() - begun) / 1e9;
    }

    @Override
    public void close() {
        stop(launcher);
    }

    private int port(String name) {
        Integer port = ports.get(name);
        if (port == null) {
            throw new IllegalArgumentException(name);
        }
        return port;
    }

    private URI url(String port) {
        return URI.create("http://localhost:" + port(port));
    }

    private static Map<String, Integer> ports() {
        Map<String, Integer> ports = new LinkedHashMap<>();
        for (String name : List.of(
                "POSTGRES", "KAFKA", "KEYCLOAK", "PORTAL", "REGISTRY", "HAZARD", "INCIDENT", "ACCOUNTABILITY")) {
            ports.put("DUBAN_" + name + "_PORT", Ports.free());
        }
        return ports;
    }

    private static void awaitReady(Process launcher, Path log) throws IOException {
        BufferedReader output = launcher.inputReader(StandardCharsets.UTF_8);
        PrintStream copy = new PrintStream(Files.newOutputStream(log), true, StandardCharsets.UTF_8);
        String last = "";
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            copy.println(line);
            if (line.contains(READY)) {
                drain(output, copy);
                return;
            }
            last = last.startsWith(FAILURE) ? last : line;
        }
        throw new ProductProblem("the product did not start: " + last + " (" + log + ")");
    }

    /** Goes on reading, or the launcher would stand still on a full pipe. */
    private static void drain(BufferedReader output, PrintStream copy) {
        Thread reader = new Thread(() -> copy(output, copy), "bench-launcher-output");
        reader.setDaemon(true);
        reader.start();
    }

    private static void copy(BufferedReader output, PrintStream copy) {
        try {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                copy.println(line);
            }
        } catch (IOException ended) {
            // The launcher is gone, and its output with it.
        }
    }

    private static void stop(Process launcher) {
        launcher.destroy();
        try {
            if (!launcher.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                launcher.descendants().forEach(ProcessHandle::destroyForcibly);
                launcher.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
