package cn.duban.embedded.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duban.embedded.process.Repository;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import io.strimzi.api.kafka.model.kafka.Kafka;
import io.strimzi.api.kafka.model.nodepool.KafkaNodePool;
import io.strimzi.api.kafka.model.topic.KafkaTopic;
import io.strimzi.api.kafka.model.user.KafkaUser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The files of deploy/kubernetes, as far as they can be judged without a cluster. */
class KubernetesTest {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final Map<String, Class<?>> KINDS = Map.ofEntries(
            Map.entry("ConfigMap", ConfigMap.class),
            Map.entry("Deployment", Deployment.class),
            Map.entry("Ingress", Ingress.class),
            Map.entry("Job", Job.class),
            Map.entry("Kafka", Kafka.class),
            Map.entry("KafkaNodePool", KafkaNodePool.class),
            Map.entry("KafkaTopic", KafkaTopic.class),
            Map.entry("KafkaUser", KafkaUser.class),
            Map.entry("Namespace", Namespace.class),
            Map.entry("NetworkPolicy", NetworkPolicy.class),
            Map.entry("PersistentVolumeClaim", PersistentVolumeClaim.class),
            Map.entry("PodDisruptionBudget", PodDisruptionBudget.class),
            Map.entry("Service", Service.class));
    /** Their operators publish no Java. */
    private static final Set<String> UNKNOWN =
            Set.of("Cluster", "Keycloak", "Kustomization", "ScheduledBackup", "ObjectStore");

    private static final Set<String> SERVICES = Set.of("registry", "hazard", "incident", "accountability", "portal");

    private final List<JsonNode> all = documents();

    @Test
    void every_field_is_one_that_the_kind_has() {
        List<String> strange = new ArrayList<>();
        for (JsonNode document : all) {
            String kind = document.path("kind").asText();
            if (!UNKNOWN.contains(kind)) {
                Class<?> model = KINDS.get(kind);
                assertTrue(model != null, "no model for " + kind);
                strange.addAll(UnknownFields.of(YAML.convertValue(document, model), kind));
            }
        }

        assertEquals(List.of(), strange);
    }

    @Test
    void every_store_lets_in_those_who_need_it_and_nobody_by_default() {
        assertEquals(
                0,
                named("NetworkPolicy", "nothing-by-default")
                        .at("/spec/podSelector")
                        .size());

        assertEquals(with("duban-databases"), letIn("postgres", 5432));
        assertEquals(SERVICES, letIn("kafka", 9093));
        assertEquals(SERVICES, letIn("keycloak", 8443));
        for (String service : SERVICES) {
            String rules = named("NetworkPolicy", service).toString();
            assertTrue(rules.contains("\"port\":5432")
                    && rules.contains("\"port\":9093")
                    && rules.contains("\"port\":8443"));
        }
    }

    @Test
    void all_three_stores_are_reached_by_tls_and_their_signers_are_checked() {
        for (String service : SERVICES) {
            String pod = named("Deployment", service).toString();
            assertTrue(pod.contains("/" + service + "?sslmode=verify-full&sslrootcert=/certificates/postgres/ca.crt"));
            assertTrue(pod.contains("\"secretKeyRef\":{\"name\":\"" + service + "\",\"key\":\"sasl.jaas.config\"}"));
        }
        JsonNode settings = named("ConfigMap", "duban-settings").get("data");
        assertEquals("SASL_SSL", settings.path("KAFKA_SECURITY_PROTOCOL").asText());
        assertTrue(settings.path("DUBAN_OIDC_URL").asText().startsWith("https://"));
        assertTrue(named("Keycloak", "keycloak").at("/spec/db/url").asText().contains("sslmode=verify-full"));
        assertTrue(named("Cluster", "duban-postgres").toString().contains("hostnossl all all all reject"));
        JsonNode listeners = named("Kafka", "duban").at("/spec/kafka/listeners");
        assertEquals(1, listeners.size());
        assertTrue(listeners.at("/0/tls").asBoolean());
    }

    @Test
    void the_portal_knows_that_it_stands_behind_a_proxy_which_routes_no_operations() {
        String portal = named("Deployment", "portal").toString();
        List<String> routes = new ArrayList<>();
        named("Ingress", "portal")
                .at("/spec/rules/0/http/paths")
                .forEach(path -> routes.add(path.path("path").asText() + " "
                        + path.at("/backend/service/name").asText()));

        assertTrue(portal.contains("{\"name\":\"DUBAN_BEHIND_PROXY\",\"value\":\"true\"}"));
        assertTrue(portal.contains("COOKIE_FORCE_SECURE"));
        assertEquals(List.of("/q nowhere", "/ portal"), routes);
    }

    private Set<String> letIn(String policy, int port) {
        Set<String> names = new TreeSet<>();
        for (JsonNode rule : named("NetworkPolicy", policy).at("/spec/ingress")) {
            if (rule.path("ports").findValues("port").stream().anyMatch(p -> p.asInt() == port)) {
                rule.path("from")
                        .forEach(from -> from.at("/podSelector/matchExpressions/0/values")
                                .forEach(name -> names.add(name.asText())));
            }
        }
        return names;
    }

    private static Set<String> with(String more) {
        Set<String> names = new TreeSet<>(SERVICES);
        names.add(more);
        return names;
    }

    private JsonNode named(String kind, String name) {
        return all.stream()
                .filter(document -> document.path("kind").asText().equals(kind)
                        && document.at("/metadata/name").asText().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(kind + " " + name));
    }

    private static List<JsonNode> documents() {
        try (Stream<Path> files = Files.list(Repository.root().resolve("deploy/kubernetes"))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .flatMap(KubernetesTest::documents)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<JsonNode> documents(Path file) {
        try (MappingIterator<JsonNode> documents =
                YAML.readerFor(JsonNode.class).readValues(file.toFile())) {
            return documents.readAll().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
