package cn.duban.embedded.launcher;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * One of our services.
 *
 * @param port where it listens unless {@code DUBAN_<NAME>_PORT} says otherwise
 * @param heapMegabytes the most its heap may take; all of them together stay below 4 GiB resident with the servers
 * @param required whether a run without it makes sense; the others join when they are built
 */
record ServiceDefinition(String name, String title, int port, int heapMegabytes, boolean required) {
    private static final int BESIDE = 1_000;
    private static final int MOST_PORT = 65_535;

    static final List<ServiceDefinition> ALL = List.of(
            new ServiceDefinition("registry", "责任清单 registry", 8081, 320, true),
            new ServiceDefinition("hazard", "隐患 hazard", 8082, 448, true),
            new ServiceDefinition("incident", "事故 incident", 8083, 320, true),
            new ServiceDefinition("accountability", "问责 accountability", 8084, 320, true),
            new ServiceDefinition("portal", "门户 portal", 8080, 256, true));

    Path jar(Path root) {
        return root.resolve("services").resolve(name).resolve("target/quarkus-app/quarkus-run.jar");
    }

    /** Where health and metrics answer: the portal's own port is for people. */
    int managementPort(int port) {
        return name.equals("portal") ? port + (port < MOST_PORT - BESIDE ? BESIDE : -BESIDE) : port;
    }

    String portVariable() {
        return "DUBAN_" + name.toUpperCase(Locale.ROOT) + "_PORT";
    }

    String urlVariable() {
        return "DUBAN_" + name.toUpperCase(Locale.ROOT) + "_URL";
    }
}
