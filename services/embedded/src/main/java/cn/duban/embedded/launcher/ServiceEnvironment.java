package cn.duban.embedded.launcher;

import cn.duban.embedded.process.Secrets;
import cn.duban.embedded.server.Databases;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a service is told. The same names stand in docker-compose.yml and deploy/kubernetes, which a test compares. */
record ServiceEnvironment(Settings settings, Path root, List<ServiceDefinition> services, String realmUrl) {
    /** @param broker where Kafka is, and as whom the service comes to it */
    Map<String, String> of(ServiceDefinition service, Databases.Access database, Map<String, String> broker) {
        String port = Integer.toString(settings.portOf(service));
        Map<String, String> all = new HashMap<>(database.settings());
        all.putAll(broker);
        all.put("DUBAN_KAFKA_CREATE_TOPICS", "false");
        all.put("DUBAN_AUDIT_KEY", settings.secrets().get(service.name() + "-audit"));
        all.put("DUBAN_OIDC_URL", realmUrl);
        all.put("DUBAN_DATA_DIR", files(service));
        all.put("DUBAN_SEEDS_DIR", root.resolve("seeds").toString());
        all.put("DUBAN_DEMO", Boolean.toString(settings.demo()));
        all.put("DUBAN_LOG_JSON", "false");
        all.put("QUARKUS_HTTP_HOST", "localhost");
        all.put("QUARKUS_HTTP_PORT", port);
        services.forEach(other -> all.put(other.urlVariable(), settings.urlOf(other)));
        // Only the portal signs people in and keeps their sessions.
        if (service.name().equals("portal")) {
            Secrets secrets = settings.secrets();
            int management = service.managementPort(settings.portOf(service));
            all.put("DUBAN_PORTAL_MANAGEMENT_PORT", Integer.toString(management));
            all.put("DUBAN_PORTAL_SECRET", secrets.get("portal-client"));
            all.put("DUBAN_SESSION_SECRET", secrets.get("portal-session"));
        }
        return all;
    }

    private String files(ServiceDefinition service) {
        return settings.data().resolve("files").resolve(service.name()).toString();
    }
}
