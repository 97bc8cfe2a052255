package cn.duban.embedded.launcher;

import cn.duban.embedded.process.Repository;
import cn.duban.embedded.process.ServerProblem;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** {@code make run}: everything real, on this machine, until Ctrl-C. */
public final class Launcher {
    private static final int FAILED = 1;

    private final PrintStream out =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    private final Progress progress = new Progress(out);
    private final Fleet fleet = new Fleet(progress);
    private final Settings settings;
    private final Path root;

    private Launcher(Settings settings, Path root) {
        this.settings = settings;
        this.root = root;
    }

    /** Ends with exit code 1 and one line when anything fails; a signal ends it in order. */
    public static void main(String[] arguments) {
        // Kafka's clients log by slf4j, whose complaint that nobody listens is nothing to a person at the keyboard.
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        Launcher launcher = new Launcher(new Settings(System.getenv()), Repository.root());
        try {
            launcher.run();
        } catch (ServerProblem problem) {
            // While we are being stopped, everything ends and nothing has failed.
            if (!launcher.fleet.isClosed()) {
                err.println("✗ " + problem.getMessage());
            }
        }
        // The shutdown hook stops what runs. Reached only by failure: a good run ends by a signal.
        System.exit(FAILED);
    }

    private void run() {
        List<ServiceDefinition> services = services();
        try (RunLock lock = RunLock.take(settings.data())) {
            new Preflight(settings).check(root, services);
            Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "duban-stop"));
            Plan plan = new Plan(settings, root, services);
            start(plan);
            out.println(new Summary(settings, root).text(plan, services));
            throw new ServerProblem(fleet.awaitCrash());
        }
    }

    /** Keycloak takes longest and nobody waits for it: the services ask for its keys until it is there. */
    private void start(Plan plan) {
        CompletableFuture<Void> identity = fleet.begin(List.of(plan.keycloak()));
        fleet.await(List.of(fleet.begin(List.of(plan.postgres(), plan.kafka()))));
        fleet.await(List.of(identity, fleet.begin(plan.services())));
        progress.note("全部就绪 all ready");
    }

    private void stop() {
        progress.ending();
        fleet.close();
        progress.note("已停止 stopped");
    }

    private List<ServiceDefinition> services() {
        return ServiceDefinition.ALL.stream()
                .filter(settings::wants)
                .filter(service -> service.required() || Files.exists(service.jar(root)))
                .toList();
    }
}
