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
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Apache Kafka: one KRaft node that is broker and controller. */
public final class KafkaServer extends RunningProcess {
    private static final Duration LIMIT = Duration.ofSeconds(120);
    private static final String STARTED = "Kafka Server started";

    private final Path folder;
    private final int port;
    private final List<String> javaOptions;

    /**
     * A broker that has not been started yet.
     *
     * @param folder holds {@code log/} (the topics), {@code server.properties} and {@code kafka.log}
     */
    public KafkaServer(Path folder, int port, List<String> javaOptions) {
        this.folder = folder.toAbsolutePath();
        this.port = port;
        this.javaOptions = List.copyOf(javaOptions);
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
        write(folder.resolve("server.properties"), properties());
        if (!Files.exists(topics().resolve("meta.properties"))) {
            // Any id will do: a cluster of one never meets another.
            ChildProcess.run(
                    java("kafka.tools.StorageTool", "format", "-t", "RHViYW5FbWJlZGRlZEthZg", "-c", config()), LIMIT);
        }
        write(log(), "");
        return java("kafka.Kafka", config());
    }

    @Override
    protected void awaitReady(ChildProcess started) {
        started.await(() -> read(log()).contains(STARTED), LIMIT);
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

    /** Nothing is ever deleted by age: read models are rebuilt from the topics. */
    private String properties() {
        int controller = Ports.free();
        return """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@localhost:%2$d
                listeners=PLAINTEXT://localhost:%1$d,CONTROLLER://localhost:%2$d
                advertised.listeners=PLAINTEXT://localhost:%1$d
                controller.listener.names=CONTROLLER
                listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
                log.dirs=%3$s
                num.partitions=4
                log.retention.hours=-1
                log.segment.bytes=67108864
                offsets.topic.num.partitions=4
                offsets.topic.replication.factor=1
                offsets.topic.segment.bytes=16777216
                transaction.state.log.num.partitions=4
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                group.initial.rebalance.delay.ms=0
                auto.create.topics.enable=true
                log.cleaner.dedupe.buffer.size=16777216
                """.formatted(port, controller, topics());
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

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text, StandardCharsets.UTF_8);
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
