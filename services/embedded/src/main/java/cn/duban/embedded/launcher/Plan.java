package cn.duban.embedded.launcher;

import cn.duban.embedded.process.Folders;
import cn.duban.embedded.process.Secrets;
import cn.duban.embedded.server.Databases;
import cn.duban.embedded.server.KafkaAccess;
import cn.duban.embedded.server.KafkaAccounts;
import cn.duban.embedded.server.KafkaServer;
import cn.duban.embedded.server.KeycloakRealm;
import cn.duban.embedded.server.KeycloakServer;
import cn.duban.embedded.server.PostgresServer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which processes make up a run, and what each is told. */
final class Plan {
    private static final List<String> POSTGRES_SETTINGS =
            List.of("shared_buffers=192MB", "max_connections=150", "max_wal_size=1GB", "wal_compression=on", "jit=off");
    private static final List<String> KAFKA_JVM = List.of(
            "-Xms64m", "-Xmx256m", "-XX:+UseSerialGC", "-XX:MaxDirectMemorySize=96m", "-XX:+ExitOnOutOfMemoryError");

    private static final Duration RECOVERY_LIMIT = Duration.ofHours(12);

    private final Settings settings;
    private final Path root;
    private final List<ServiceDefinition> services;
    private final KafkaAccounts accounts;
    private final PostgresServer postgres;
    private final KafkaServer kafka;
    private final KeycloakServer keycloak;

    Plan(Settings settings, Path root, List<ServiceDefinition> services) {
        this.settings = settings;
        this.root = root;
        this.services = List.copyOf(services);
        Path data = settings.data();
        postgres = new PostgresServer(data.resolve("postgres"), settings.postgresPort(), POSTGRES_SETTINGS);
        accounts = new KafkaAccounts(KafkaAccess.ofContracts(), settings.secrets());
        kafka = KafkaServer.guarded(data.resolve("kafka"), settings.kafkaPort(), KAFKA_JVM, accounts);
        keycloak = keycloak(data.resolve("keycloak"));
    }

    PostgresServer postgres() {
        return postgres;
    }

    /** PostgreSQL that first replays its log; that takes as long as it takes. */
    PostgresServer recovering(List<String> recovery) {
        List<String> all = new ArrayList<>(POSTGRES_SETTINGS);
        all.addAll(recovery);
        return new PostgresServer(settings.data().resolve("postgres"), settings.postgresPort(), all, RECOVERY_LIMIT);
    }

    KafkaServer kafka() {
        return kafka;
    }

    /** Settings of a client that comes to the broker as this service. */
    Map<String, Object> kafkaClient(String service) {
        Map<String, Object> client = new HashMap<>(accounts.clientOf(service));
        client.put("bootstrap.servers", kafka.bootstrapServers());
        return client;
    }

    KeycloakServer keycloak() {
        return keycloak;
    }

    /** One process per service; PostgreSQL must run, for the databases are made here. */
    List<ServiceProcess> services() {
        return services.stream().map(this::process).toList();
    }

    private KeycloakServer keycloak(Path folder) {
        Path deploy = root.resolve("deploy").resolve("keycloak");
        KeycloakRealm realm = KeycloakRealm.in(deploy);
        Map<String, String> placeholders = Map.of(
                "DUBAN_PORTAL_SECRET", settings.secrets().get("portal-client"),
                "DUBAN_PORTAL_URL", portalUrl(),
                "DUBAN_DEMO_PASSWORD", settings.demoPassword());
        return new KeycloakServer(
                folder, settings.keycloakPort(), settings.demo() ? realm.withDemo(deploy) : realm, placeholders);
    }

    private ServiceProcess process(ServiceDefinition service) {
        Path logs = Folders.create(settings.data().resolve("logs"));
        return new ServiceProcess(
                service,
                settings.portOf(service),
                service.jar(root),
                environment(service),
                logs.resolve(service.name() + ".log"));
    }

    /** What a service is told; PostgreSQL must run, for its database is made here. */
    Map<String, String> environment(ServiceDefinition service) {
        Secrets secrets = settings.secrets();
        Databases.Access database = new Databases(postgres)
                .ensure(service.name(), secrets.get(service.name() + "-owner"), secrets.get(service.name() + "-app"));
        Map<String, String> broker = new HashMap<>(accounts.environmentOf(service.name()));
        broker.put("KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers());
        return new ServiceEnvironment(settings, root, services, keycloak.realmUrl()).of(service, database, broker);
    }

    private String portalUrl() {
        return services.stream()
                .filter(service -> service.name().equals("portal"))
                .map(settings::urlOf)
                .findFirst()
                .orElse("http://localhost:8080");
    }
}
