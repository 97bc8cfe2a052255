package cn.duban.embedded.launcher;

import cn.duban.embedded.process.ChildProcess;
import cn.duban.embedded.process.Folders;
import cn.duban.embedded.process.Http;
import cn.duban.embedded.process.Java;
import cn.duban.embedded.process.Ports;
import cn.duban.embedded.server.RunningProcess;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** One of our services as a process of its own. */
final class ServiceProcess extends RunningProcess {
    /** A thread keeps no direct buffer larger than this after it read or wrote: direct memory is for all of them. */
    static final String BOUNDED_BUFFERS = "-Djdk.nio.maxCachedBufferSize=262144";

    private static final Duration LIMIT = Duration.ofSeconds(300);

    private final ServiceDefinition definition;
    private final int port;
    private final Path jar;
    private final Map<String, String> environment;
    private final Path log;

    ServiceProcess(ServiceDefinition definition, int port, Path jar, Map<String, String> environment, Path log) {
        this.definition = definition;
        this.port = port;
        this.jar = jar;
        this.environment = Map.copyOf(environment);
        this.log = log;
    }

    @Override
    public String name() {
        return definition.name();
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    protected ChildProcess.Spec prepared() {
        List<String> options = List.of(
                "-Xms64m",
                "-Xmx" + definition.heapMegabytes() + "m",
                // Collected when it is full, and not each time it grows on the way there while the service starts.
                "-XX:MetaspaceSize=160m",
                "-XX:MaxMetaspaceSize=224m",
                "-XX:ReservedCodeCacheSize=96m",
                "-XX:MaxDirectMemorySize=64m",
                BOUNDED_BUFFERS,
                "-XX:+UseSerialGC",
                // One machine runs all services here: the second compiler takes minutes of both cores before it pays,
                // ADR 14. A service with a machine to itself runs with both, as in the images.
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                // Not the machine's, where another user's run may have left a folder of the same name.
                "-Djava.io.tmpdir=" + Folders.create(log.resolveSibling("tmp").resolve(name())),
                "-Dfile.encoding=UTF-8",
                "-Duser.timezone=Asia/Shanghai");
        return new ChildProcess.Spec(name(), Java.jar(options, jar), environment, log, "TERM");
    }

    @Override
    protected void awaitReady(ChildProcess started) {
        String health = "http://localhost:" + definition.managementPort(port) + "/q/health/ready";
        started.await(() -> Ports.answers(port) && Http.ok(health), LIMIT);
    }
}
