package cn.duban.embedded.launcher;

import cn.duban.embedded.backup.BackupFolder;
import cn.duban.embedded.backup.RestoreBackup;
import cn.duban.embedded.backup.TakeBackup;
import cn.duban.embedded.process.Folders;
import cn.duban.embedded.process.Ports;
import cn.duban.embedded.process.Repository;
import cn.duban.embedded.process.ServerProblem;
import cn.duban.embedded.server.Server;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * The whole product as {@code make run} starts it, inside a test: on free ports, with data of its own, and with every
 * part at hand to be stopped, killed and started again.
 */
public final class RunningProduct implements AutoCloseable {
    private static final Clock CLOCK = Clock.systemDefaultZone();
    private static final PrintStream LOG = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private final Settings settings;
    private final Plan plan;
    private final Fleet fleet;
    private final Map<String, Server> parts = new LinkedHashMap<>();

    private RunningProduct(Settings settings, Path root, List<ServiceDefinition> services, PrintStream progress) {
        this.settings = settings;
        plan = new Plan(settings, root, services);
        fleet = new Fleet(new Progress(progress));
    }

    /**
     * Starts everything with empty data and returns when it is ready.
     *
     * @param home cleared first; where data and logs go
     * @throws ServerProblem one line, when a service is not built or something does not start; then nothing runs
     */
    public static RunningProduct start(Path home) {
        Folders.delete(home);
        Settings settings = new Settings(environment(home));
        Path root = Repository.root();
        List<ServiceDefinition> services = ServiceDefinition.ALL.stream()
                .filter(service -> service.required() || Files.exists(service.jar(root)))
                .toList();
        new Preflight(settings).check(root, services);
        RunningProduct product = new RunningProduct(settings, root, services, LOG);
        try {
            product.start();
            return product;
        } catch (ServerProblem problem) {
            product.close();
            throw problem;
        }
    }

    /** Where a service listens. */
    public URI url(String service) {
        return URI.create("http://localhost:" + part(service).port());
    }

    /** The realm of Keycloak. */
    public String realm() {
        return plan.keycloak().realmUrl();
    }

    /** For the client {@code duban-demo}, which a demo realm has. */
    public String clientSecret() {
        return settings.secrets().get("portal-client");
    }

    public String demoPassword() {
        return settings.demoPassword();
    }

    /** Settings of a client that comes to the broker as this service, and may there what the service may. */
    public Map<String, Object> kafkaClient(String service) {
        return plan.kafkaClient(service);
    }

    /** A server or a service, by its name in lower case: {@code postgresql}, {@code kafka}, {@code hazard} … */
    public Server part(String name) {
        return Optional.ofNullable(parts.get(name))
                .orElseThrow(() -> new IllegalArgumentException("not among " + parts.keySet() + ": " + name));
    }

    /** {@code make backup}, while all of it runs. */
    public void backup() {
        new TakeBackup(
                        settings.data(),
                        new BackupFolder(settings.backups()),
                        settings.backupsKept(),
                        CLOCK,
                        LOG::println)
                .of(plan.postgres());
    }

    /** An accident: {@code kill -9} of everything at once. */
    public void kill() {
        parts.values().forEach(Server::kill);
    }

    /** {@code make restore}, after {@link #kill}; what stood there is moved aside. */
    public void restore(Instant moment) {
        new RestoreBackup(settings.data(), new BackupFolder(settings.backups()), CLOCK, LOG::println)
                .to(new RestoreBackup.Wish(Optional.of(moment), true), plan::recovering);
    }

    /** Starts what was killed, as {@code make run} would. */
    public void startAgain() {
        CompletableFuture<Void> identity = begun("keycloak");
        CompletableFuture.allOf(begun("postgresql"), begun("kafka")).join();
        List<CompletableFuture<Void>> services = ServiceDefinition.ALL.stream()
                .map(service -> begun(service.name()))
                .toList();
        services.forEach(CompletableFuture::join);
        identity.join();
    }

    /** An accident: the broker dies, its disk is lost, and it comes back with empty topics while the services run on. */
    public void loseTopics() {
        Server kafka = part("kafka");
        kafka.kill();
        Folders.delete(settings.data().resolve("kafka"));
        kafka.start();
    }

    /** {@code make republish}, while all of it runs. */
    public void republish() {
        RepublishMain.askAll(plan.postgres(), LOG::println);
    }

    private CompletableFuture<Void> begun(String part) {
        return CompletableFuture.runAsync(part(part)::start, command -> new Thread(command, "start-" + part).start());
    }

    @Override
    public void close() {
        fleet.close();
    }

    private void start() {
        List<Server> stores = List.of(plan.postgres(), plan.kafka());
        CompletableFuture<Void> identity = fleet.begin(List.of(plan.keycloak()));
        fleet.await(List.of(fleet.begin(stores)));
        List<ServiceProcess> services = plan.services();
        fleet.await(List.of(identity, fleet.begin(services)));
        parts.put("keycloak", plan.keycloak());
        stores.forEach(server -> parts.put(server.name().toLowerCase(Locale.ROOT), server));
        services.forEach(service -> parts.put(service.name(), service));
    }

    private static Map<String, String> environment(Path home) {
        Map<String, String> environment = new HashMap<>();
        environment.put("DUBAN_HOME", home.toString());
        environment.put("DUBAN_DEMO", "true");
        List.of("POSTGRES", "KAFKA", "KEYCLOAK")
                .forEach(server -> environment.put("DUBAN_" + server + "_PORT", Integer.toString(Ports.free())));
        ServiceDefinition.ALL.forEach(
                service -> environment.put(service.portVariable(), Integer.toString(Ports.free())));
        return environment;
    }
}
