package cn.duban.embedded.server;

import cn.duban.embedded.process.Artifacts;
import cn.duban.embedded.process.ChildProcess;
import cn.duban.embedded.process.Folders;
import cn.duban.embedded.process.Java;
import cn.duban.embedded.process.Ports;
import cn.duban.embedded.process.ServerProblem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Apache Kafka: one KRaft node that is broker and controller. With accounts nobody gets in without a password, and each
 * only to what the table of topics gives it; without, as tests use it, everybody may do everything.
 */
public final class KafkaServer extends RunningProcess {
    private static final Duration LIMIT = Duration.ofSeconds(120);
    private static final String STARTED = "Kafka Server started";
    private static final int PARTITIONS = 6;

    private final Path folder;
    private final int port;
    private final List<String> javaOptions;
    private final @Nullable KafkaAccounts accounts;
    private final int controllerPort = Ports.free();
    private final int administrationPort = Ports.free();

    private KafkaServer(Path folder, int port, List<String> javaOptions, @Nullable KafkaAccounts accounts) {
        this.folder = folder.toAbsolutePath();
        this.port = port;
        this.javaOptions = List.copyOf(javaOptions);
        this.accounts = accounts;
    }

    /**
     * A broker that has not been started yet and is open to everybody on this machine.
     *
     * @param folder holds {@code log/} (the topics), {@code server.properties} and {@code kafka.log}
     */
    public static KafkaServer open(Path folder, int port, List<String> javaOptions) {
        return new KafkaServer(folder, port, javaOptions, null);
    }

    /** The same, but only for these accounts; ready when their topics and rights are in place. */
    public static KafkaServer guarded(Path folder, int port, List<String> javaOptions, KafkaAccounts accounts) {
        return new KafkaServer(folder, port, javaOptions, accounts);
    }

    @Override
    public String name() {
        return "Kafka";
    }

    @Override
    public int port() {
        return port;
    }

    public String bootstrapServers() {
        return "localhost:" + port;
    }

    @Override
    protected ChildProcess.Spec prepared() {
        Folders.create(folder);
        write(
                folder.resolve("server.properties"),
                KafkaProperties.of(port, controllerPort, administrationPort, topics(), accounts));
        if (!Files.exists(topics().resolve("meta.properties"))) {
            // Any id will do: a cluster of one never meets another.
            ChildProcess.run(
                    java("kafka.tools.StorageTool", "format", "-t", "RHViYW5FbWJlZGRlZEthZg", "-c", config()), LIMIT);
        }
        keepLastLog();
        return java("kafka.Kafka", config());
    }

    @Override
    protected void awaitReady(ChildProcess started) {
        started.await(() -> read(log()).contains(STARTED), LIMIT);
        if (accounts != null) {
            new KafkaAdministrator(accounts.access(), accounts.passwords(), PARTITIONS, 1)
                    .apply(accounts.administration("localhost:" + administrationPort));
        }
    }

    private ChildProcess.Spec java(String main, String... arguments) {
        List<String> options = new java.util.ArrayList<>(javaOptions);
        options.add("-Dorg.slf4j.simpleLogger.logFile=System.out");
        options.add("-Dorg.slf4j.simpleLogger.showDateTime=true");
        options.add("-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSSXXX");
        options.add("-Dlog4j2.statusLoggerLevel=OFF");
        List<String> command = Java.command(options, Artifacts.kafkaClassPath(), main, arguments);
        return new ChildProcess.Spec(name(), command, Map.of(), log(), "TERM");
    }

    private String config() {
        return folder.resolve("server.properties").toString();
    }

    private Path topics() {
        return folder.resolve("log");
    }

    private Path log() {
        return folder.resolve("kafka.log");
    }

    /** Ready is what its log says: it begins anew, and that of the run before, which may tell why it ended, is kept. */
    private void keepLastLog() {
        try {
            if (Files.exists(log())) {
                Files.move(log(), folder.resolve("kafka.last.log"), StandardCopyOption.REPLACE_EXISTING);
            }
            write(log(), "");
        } catch (IOException e) {
            throw new ServerProblem("cannot move " + log() + ": " + e.getMessage(), e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text, StandardCharsets.UTF_8);
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        } catch (IOException e) {
            throw new ServerProblem("cannot write " + file + ": " + e.getMessage(), e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new ServerProblem("cannot read " + file + ": " + e.getMessage(), e);
        }
    }
}
