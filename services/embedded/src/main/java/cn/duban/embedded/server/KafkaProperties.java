package cn.duban.embedded.server;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The broker's configuration. */
final class KafkaProperties {
    private static final String OPEN = """
            listeners=PLAINTEXT://localhost:@port,CONTROLLER://localhost:@controller
            advertised.listeners=PLAINTEXT://localhost:@port
            listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
            auto.create.topics.enable=true
            """;
    /**
     * Services sign in with SCRAM; the broker, its controller and the administration, by listeners nobody else can reach,
     * with a password that stands in this file. SCRAM would not do for these: its accounts are kept by the controller.
     */
    private static final String GUARDED = """
            listeners=SERVICES://localhost:@port,BROKER://localhost:@administration,CONTROLLER://localhost:@controller
            advertised.listeners=SERVICES://localhost:@port,BROKER://localhost:@administration
            listener.security.protocol.map=SERVICES:SASL_PLAINTEXT,BROKER:SASL_PLAINTEXT,CONTROLLER:SASL_PLAINTEXT
            inter.broker.listener.name=BROKER
            sasl.mechanism.inter.broker.protocol=PLAIN
            sasl.mechanism.controller.protocol=PLAIN
            listener.name.broker.sasl.enabled.mechanisms=PLAIN
            listener.name.controller.sasl.enabled.mechanisms=PLAIN
            listener.name.services.sasl.enabled.mechanisms=SCRAM-SHA-512
            listener.name.broker.plain.sasl.jaas.config=%1$s
            listener.name.controller.plain.sasl.jaas.config=%1$s
            listener.name.services.scram-sha-512.sasl.jaas.config=\
            org.apache.kafka.common.security.scram.ScramLoginModule required;
            authorizer.class.name=org.apache.kafka.metadata.authorizer.StandardAuthorizer
            super.users=User:broker
            allow.everyone.if.no.acl.found=false
            auto.create.topics.enable=false
            """;

    private KafkaProperties() {}

    /** Nothing is ever deleted by age: read models are rebuilt from the topics. */
    static String of(
            int port, int controllerPort, int administrationPort, Path topics, @Nullable KafkaAccounts accounts) {
        String listeners = accounts == null ? OPEN : GUARDED.formatted(accounts.brokerLogin());
        return ("""
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@localhost:@controller
                controller.listener.names=CONTROLLER
                log.dirs=@topics
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
                log.cleaner.dedupe.buffer.size=16777216
                """ + listeners)
                .replace("@controller", Integer.toString(controllerPort))
                .replace("@administration", Integer.toString(administrationPort))
                .replace("@port", Integer.toString(port))
                .replace("@topics", topics.toString());
    }
}
