package cn.duban.embedded.testing;

import cn.duban.embedded.process.Folders;
import cn.duban.embedded.process.Ports;
import cn.duban.embedded.process.Repository;
import cn.duban.embedded.process.Secrets;
import cn.duban.embedded.server.Databases;
import cn.duban.embedded.server.KafkaServer;
import cn.duban.embedded.server.KeycloakRealm;
import cn.duban.embedded.server.KeycloakServer;
import cn.duban.embedded.server.PostgresServer;
import cn.duban.embedded.server.Server;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javax.management.JMException;
import javax.management.JMX;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/** Servers for tests: started on first use, stopped when the JVM ends, data and logs under {@code target/}. */
public final class TestServers implements TestServersMXBean {
    private static final String BEAN = "cn.duban:type=TestServers";
    private static final List<String> SMALL_JVM =
            List.of("-Xmx320m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:MaxDirectMemorySize=64m");
    /** Durability against power loss is not what tests are about; a killed server loses nothing all the same. */
    private static final List<String> FAST =
            List.of("fsync=off", "full_page_writes=off", "shared_buffers=64MB", "max_connections=200");

    private static final String DEMO_PASSWORD = "Duban-demo-2026";

    private final Path folder = Path.of("target", "servers").toAbsolutePath();
    /** Where a portal under test must listen, for Keycloak leads back to it and nowhere else. */
    private final int portal = Ports.free();

    private final Map<String, Map<String, String>> services = new LinkedHashMap<>();
    private final Map<String, Server> servers = new LinkedHashMap<>();

    private TestServers() {
        Folders.delete(folder);
        Runtime.getRuntime().addShutdownHook(new Thread(this::stopAll, "duban-test-servers"));
    }

    /** This JVM's servers, whichever class loader asks. */
    public static TestServersMXBean shared() {
        try {
            MBeanServer beans = ManagementFactory.getPlatformMBeanServer();
            ObjectName name = new ObjectName(BEAN);
            synchronized (beans) {
                if (!beans.isRegistered(name)) {
                    beans.registerMBean(new TestServers(), name);
                }
            }
            return JMX.newMXBeanProxy(beans, name, TestServersMXBean.class);
        } catch (JMException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public synchronized Map<String, String> settingsFor(String service) {
        startPostgresAndKafka();
        return services.computeIfAbsent(service, this::newDatabase);
    }

    @Override
    public synchronized Map<String, String> keycloakSettings() {
        if (!servers.containsKey(KEYCLOAK)) {
            KeycloakServer keycloak = keycloak();
            keycloak.start();
            servers.put(KEYCLOAK, keycloak);
        }
        KeycloakServer keycloak = (KeycloakServer) named(KEYCLOAK);
        return Map.of(
                "DUBAN_OIDC_URL",
                keycloak.realmUrl(),
                "DUBAN_PORTAL_SECRET",
                secret("portal"),
                "DUBAN_TEST_PORTAL_PORT",
                Integer.toString(portal));
    }

    @Override
    public synchronized void stop(String server) {
        named(server).stop();
    }

    @Override
    public synchronized void kill(String server) {
        named(server).kill();
    }

    @Override
    public synchronized void start(String server) {
        named(server).start();
    }

    private void startPostgresAndKafka() {
        if (!servers.containsKey(POSTGRES)) {
            PostgresServer postgres = new PostgresServer(folder.resolve(POSTGRES), Ports.free(), FAST);
            KafkaServer kafka = KafkaServer.open(folder.resolve(KAFKA), Ports.free(), SMALL_JVM);
            CompletableFuture<Void> broker = CompletableFuture.runAsync(kafka::start);
            postgres.start();
            broker.join();
            servers.put(POSTGRES, postgres);
            servers.put(KAFKA, kafka);
        }
    }

    /** With the demo's users, whose password is {@code Duban-demo-2026}, and the client {@code duban-demo}. */
    private KeycloakServer keycloak() {
        Path deploy = Repository.root().resolve("deploy").resolve("keycloak");
        return new KeycloakServer(
                folder.resolve(KEYCLOAK),
                Ports.free(),
                KeycloakRealm.in(deploy).withDemo(deploy),
                Map.of(
                        "DUBAN_PORTAL_SECRET",
                        secret("portal"),
                        "DUBAN_PORTAL_URL",
                        "http://localhost:" + portal,
                        "DUBAN_DEMO_PASSWORD",
                        DEMO_PASSWORD));
    }

    private String secret(String name) {
        return Secrets.in(folder).get(name);
    }

    private Map<String, String> newDatabase(String service) {
        PostgresServer postgres = (PostgresServer) named(POSTGRES);
        Databases databases = new Databases(postgres);
        databases.drop(service);
        Databases.Access access = databases.ensure(service, secret(service + "_owner"), secret(service + "_app"));
        KafkaServer kafka = (KafkaServer) named(KAFKA);
        Map<String, String> settings = new HashMap<>(access.settings());
        settings.put("KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers());
        return settings;
    }

    private Server named(String server) {
        return Optional.ofNullable(servers.get(server))
                .orElseThrow(() -> new IllegalArgumentException("not among the started servers: " + server));
    }

    private void stopAll() {
        servers.values().stream().parallel().forEach(Server::kill);
    }
}
