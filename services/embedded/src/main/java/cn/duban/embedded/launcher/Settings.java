package cn.duban.embedded.launcher;

import cn.duban.embedded.process.Repository;
import cn.duban.embedded.process.Secrets;
import cn.duban.embedded.process.ServerProblem;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a run is told by its environment, with the defaults of a demonstration on one machine. */
final class Settings {
    private static final int MAX_PORT = 65_535;
    private final Map<String, String> environment;

    Settings(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    boolean demo() {
        return Boolean.parseBoolean(environment.getOrDefault("DUBAN_DEMO", "true"));
    }

    String demoPassword() {
        return environment.getOrDefault("DUBAN_DEMO_PASSWORD", "Duban-demo-2026");
    }

    /** Which services to run: all, or those named in {@code DUBAN_SERVICES} while another runs from an IDE. */
    boolean wants(ServiceDefinition service) {
        String named = environment.get("DUBAN_SERVICES");
        return named == null || List.of(named.split("[, ]+")).contains(service.name());
    }

    int postgresPort() {
        return number("DUBAN_POSTGRES_PORT", 15_432, MAX_PORT);
    }

    int kafkaPort() {
        return number("DUBAN_KAFKA_PORT", 19_092, MAX_PORT);
    }

    int keycloakPort() {
        return number("DUBAN_KEYCLOAK_PORT", 8180, MAX_PORT);
    }

    int portOf(ServiceDefinition service) {
        return number(service.portVariable(), service.port(), MAX_PORT);
    }

    String urlOf(ServiceDefinition service) {
        return "http://localhost:" + portOf(service);
    }

    /** Megabytes that must be free before anything starts. */
    int memoryNeeded() {
        return number("DUBAN_MEMORY_NEEDED_MB", 3_000, Integer.MAX_VALUE);
    }

    /** Megabytes that must be free where the data are kept. */
    int diskNeeded() {
        return number("DUBAN_DISK_NEEDED_MB", 2_000, Integer.MAX_VALUE);
    }

    Path data() {
        return Path.of(environment.getOrDefault("DUBAN_HOME", Repository.data().toString()))
                .toAbsolutePath();
    }

    /** Where backups go; better on another disk. */
    Path backups() {
        return Path.of(environment.getOrDefault(
                        "DUBAN_BACKUP_DIR", data().resolve("backups").toString()))
                .toAbsolutePath();
    }

    /** How many backups are kept. */
    int backupsKept() {
        return number("DUBAN_BACKUP_KEEP", 7, 1_000);
    }

    Secrets secrets() {
        return Secrets.in(data());
    }

    /** Every port of a run with the variable that moves it. */
    Map<String, Integer> ports(List<ServiceDefinition> services) {
        Map<String, Integer> ports = new LinkedHashMap<>();
        ports.put("DUBAN_POSTGRES_PORT", postgresPort());
        ports.put("DUBAN_KAFKA_PORT", kafkaPort());
        ports.put("DUBAN_KEYCLOAK_PORT", keycloakPort());
        services.forEach(service -> ports.put(service.portVariable(), portOf(service)));
        return ports;
    }

    private int number(String name, int byDefault, int most) {
        String given = environment.get(name);
        if (given == null) {
            return byDefault;
        }
        if (!given.matches("\\d{1,9}") || Integer.parseInt(given) < 1 || Integer.parseInt(given) > most) {
            throw new ServerProblem(name + " is not a number between 1 and " + most + ": " + given);
        }
        return Integer.parseInt(given);
    }
}
