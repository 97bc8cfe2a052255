package cn.duban.embedded.server;

import cn.duban.embedded.process.ServerProblem;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialAlteration;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/** Brings a broker to what {@link KafkaAccess} says: topics, accounts, rights; rights it does not say are taken back. */
public final class KafkaAdministrator {
    private static final int SECONDS = 30;
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(20);
    private static final int ITERATIONS = 4_096;

    private final KafkaAccess access;
    private final Map<String, String> passwords;
    private final int partitions;
    private final short copies;

    /**
     * @param passwords of each service
     * @param copies how many brokers keep a topic
     */
    public KafkaAdministrator(KafkaAccess access, Map<String, String> passwords, int partitions, int copies) {
        this.access = access;
        this.passwords = Map.copyOf(passwords);
        this.partitions = partitions;
        this.copies = (short) copies;
    }

    /** May be called again at any time. @param settings of a client that is a super user */
    public void apply(Map<String, Object> settings) {
        try (Admin admin = Admin.create(settings)) {
            topics(admin);
            accounts(admin);
            rights(admin);
        } catch (ExecutionException | TimeoutException e) {
            throw new ServerProblem("cannot set up Kafka's topics and rights: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerProblem("interrupted while setting up Kafka", e);
        }
    }

    private void topics(Admin admin) throws ExecutionException, InterruptedException, TimeoutException {
        Set<String> present = patiently(admin.listTopics().names());
        List<NewTopic> missing = access.wanted().stream()
                .filter(topic -> !present.contains(topic.name()))
                .map(topic -> new NewTopic(topic.name(), topic.deadLetters() ? 1 : partitions, copies)
                        .configs(topic.config()))
                .toList();
        for (KafkaFuture<Void> made : admin.createTopics(missing).values().values()) {
            try {
                patiently(made);
            } catch (ExecutionException e) {
                // A run before us was cut short between making and listing it.
                if (!(e.getCause() instanceof TopicExistsException)) {
                    throw e;
                }
            }
        }
    }

    private void accounts(Admin admin) throws ExecutionException, InterruptedException, TimeoutException {
        ScramCredentialInfo kind = new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_512, ITERATIONS);
        List<UserScramCredentialAlteration> accounts = access.principals().stream()
                .<UserScramCredentialAlteration>map(
                        name -> new UserScramCredentialUpsertion(name, kind, passwordOf(name)))
                .toList();
        patiently(admin.alterUserScramCredentials(accounts).all());
        awaited(() ->
                patiently(admin.describeUserScramCredentials().all()).keySet().containsAll(access.principals()));
    }

    private void rights(Admin admin) throws ExecutionException, InterruptedException, TimeoutException {
        Set<AclBinding> wanted = new HashSet<>();
        access.principals().forEach(name -> access.rulesOf(name).forEach(rule -> wanted.add(binding(rule))));
        Collection<AclBinding> present =
                patiently(admin.describeAcls(AclBindingFilter.ANY).values());
        List<AclBindingFilter> unsaid = present.stream()
                .filter(right -> !wanted.contains(right))
                .map(AclBinding::toFilter)
                .toList();
        patiently(admin.deleteAcls(unsaid).all());
        patiently(admin.createAcls(wanted).all());
        awaited(() ->
                new HashSet<>(patiently(admin.describeAcls(AclBindingFilter.ANY).values())).containsAll(wanted));
    }

    /** The controller has it; a broker hears of it a moment later, and refuses for good whoever comes sooner. */
    private static void awaited(Known known) throws ExecutionException, InterruptedException, TimeoutException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        while (!known.yet()) {
            if (System.nanoTime() > end) {
                throw new TimeoutException("accounts and rights have not reached the broker");
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    private String passwordOf(String name) {
        return Optional.ofNullable(passwords.get(name))
                .orElseThrow(() -> new ServerProblem("no password at Kafka for " + name));
    }

    private static AclBinding binding(KafkaAccess.Rule rule) {
        return new AclBinding(
                new ResourcePattern(
                        ResourceType.valueOf(rule.resource().name()),
                        rule.name(),
                        rule.prefix() ? PatternType.PREFIXED : PatternType.LITERAL),
                new AccessControlEntry(
                        "User:" + rule.principal(),
                        "*",
                        AclOperation.valueOf(rule.operation()),
                        AclPermissionType.ALLOW));
    }

    private static <T> T patiently(KafkaFuture<T> answer)
            throws ExecutionException, InterruptedException, TimeoutException {
        return answer.get(SECONDS, TimeUnit.SECONDS);
    }

    private interface Known {
        boolean yet() throws ExecutionException, InterruptedException, TimeoutException;
    }
}
