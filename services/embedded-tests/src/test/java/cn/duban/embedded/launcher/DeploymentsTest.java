package cn.duban.embedded.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duban.embedded.process.Artifacts;
import cn.duban.embedded.process.Repository;
import cn.duban.embedded.server.Databases;
import cn.duban.embedded.server.KafkaAccess;
import cn.duban.embedded.server.KafkaAccounts;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** docker-compose.yml and deploy/kubernetes tell the services what {@code make run} tells them, and hold no secret. */
class DeploymentsTest {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final Path ROOT = Repository.root();
    /** Where a container differs on purpose: it listens on all addresses, and nobody calls the portal from inside. */
    private static final Set<String> LOCAL_ONLY = Set.of("QUARKUS_HTTP_HOST", "DUBAN_PORTAL_URL");

    private final JsonNode compose =
            documents(ROOT.resolve("docker-compose.yml")).get(0);

    static Stream<ServiceDefinition> services() {
        return ServiceDefinition.ALL.stream().filter(ServiceDefinition::required);
    }

    @ParameterizedTest
    @MethodSource("services")
    void compose_tells_a_service_what_make_run_tells_it(ServiceDefinition service) {
        JsonNode described = compose.at("/services/" + service.name());

        Set<String> told = names(described.get("environment"));
        told.addAll(names(described.at("/environment/<<")));
        told.addAll(names(compose.get("x-environment")));

        assertTrue(told.containsAll(toldByMakeRun(service)), () -> missing(service, told));
        assertEquals(
                Integer.toString(service.port()),
                described.at("/environment/QUARKUS_HTTP_PORT").asText());
        assertTrue(described
                .at("/healthcheck/test")
                .toString()
                .contains("/dev/tcp/localhost/" + service.managementPort(service.port())));
        assertOptions(service, described.at("/environment/JAVA_OPTS_APPEND").asText());
    }

    @ParameterizedTest
    @MethodSource("services")
    void kubernetes_tells_a_service_what_make_run_tells_it_and_watches_it(ServiceDefinition service) {
        Path folder = ROOT.resolve("deploy/kubernetes");
        JsonNode pod =
                documents(folder.resolve(service.name() + ".yaml")).get(0).at("/spec/template/spec/containers/0");

        Set<String> told = names(documents(folder.resolve("common.yaml")).get(1).get("data"));
        Map<String, String> values = new HashMap<>();
        pod.get("env")
                .forEach(variable -> values.put(
                        variable.get("name").asText(), variable.path("value").asText()));
        told.addAll(values.keySet());

        assertTrue(told.containsAll(toldByMakeRun(service)), () -> missing(service, told));
        assertOptions(service, values.getOrDefault("JAVA_OPTS_APPEND", ""));
        assertEquals(service.port(), pod.at("/ports/0/containerPort").asInt());
        assertEquals("/q/health/ready", pod.at("/readinessProbe/httpGet/path").asText());
        assertEquals("/q/health/live", pod.at("/livenessProbe/httpGet/path").asText());
        assertTrue(pod.at("/resources/limits/memory").isTextual());
    }

    @Test
    void no_secret_is_written_down() {
        List<String> literal = new ArrayList<>();
        for (JsonNode service : compose.get("services")) {
            service.path("environment").fields().forEachRemaining(variable -> {
                boolean secret = variable.getKey().matches(".*(PASSWORD|SECRET).*");
                if (secret && !variable.getValue().asText().matches("\\$\\{[A-Z_]+:\\?.+}")) {
                    literal.add(variable.getKey());
                }
            });
        }

        assertEquals(List.of(), literal);
        assertTrue(compose.toString().contains("DUBAN_SESSION_SECRET:?"));
    }

    @Test
    void the_servers_are_of_the_releases_that_are_tested() {
        String version = "-(\\d+\\.\\d+(\\.\\d+)?).*";
        String postgres = Artifacts.postgres()
                .getFileName()
                .toString()
                .replaceFirst(".*binaries-[a-z]+-[a-z0-9]+" + version, "$1");
        String keycloak = Artifacts.keycloak().getFileName().toString().replaceFirst(".*dist" + version, "$1");
        String kafka = Artifacts.kafkaClassPath().replaceFirst("(?s).*kafka_2.13-([0-9.]+)\\.jar.*", "$1");

        assertEquals("postgres:" + postgres.replaceFirst("\\.0$", ""), image("postgres"));
        assertEquals("keycloak/keycloak:" + keycloak, image("keycloak"));
        assertEquals("apache/kafka:" + kafka, image("kafka"));
    }

    @Test
    void production_gets_the_realm_without_the_demos_people() {
        assertTrue(compose.at("/services/keycloak/volumes").toString().contains("duban-realm.json"));
        assertTrue(!compose.toString().contains("demo-users"));
        assertTrue(documents(ROOT.resolve("deploy/keycloak/duban-realm.json"))
                .get(0)
                .path("users")
                .isMissingNode());
    }

    private static void assertOptions(ServiceDefinition service, String options) {
        List<String> told = List.of(options.split(" "));
        List<String> owed = List.of("-Xmx" + service.heapMegabytes() + "m", ServiceProcess.BOUNDED_BUFFERS);
        assertTrue(told.containsAll(owed), () -> service.name() + " is told " + told);
    }

    private String image(String service) {
        return compose.at("/services/" + service + "/image").asText();
    }

    private static Set<String> toldByMakeRun(ServiceDefinition service) {
        Settings settings = new Settings(Map.of("DUBAN_HOME", "target/deployments"));
        Databases.Access database = new Databases.Access("url", "user", "password", "owner", "password");
        Set<String> names =
                new TreeSet<>(new ServiceEnvironment(settings, ROOT, services().toList(), "oidc")
                        .of(service, database, broker(settings, service))
                        .keySet());
        names.removeAll(LOCAL_ONLY);
        return names;
    }

    private static Map<String, String> broker(Settings settings, ServiceDefinition service) {
        Map<String, String> told = new HashMap<>(
                new KafkaAccounts(KafkaAccess.ofContracts(), settings.secrets()).environmentOf(service.name()));
        told.put("KAFKA_BOOTSTRAP_SERVERS", "kafka");
        return told;
    }

    private static String missing(ServiceDefinition service, Set<String> told) {
        Set<String> missing = toldByMakeRun(service);
        missing.removeAll(told);
        return "lacks " + missing;
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<JsonNode> documents(Path file) {
        try (MappingIterator<JsonNode> all = YAML.readerFor(JsonNode.class).readValues(file.toFile())) {
            return all.readAll();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
