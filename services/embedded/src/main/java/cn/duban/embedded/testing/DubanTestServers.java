package cn.duban.embedded.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Real servers for {@code @QuarkusTest}: {@code @QuarkusTestResource(value = DubanTestServers.class, initArgs =
 * @ResourceArg(name = "service", value = "hazard"))}, with {@code keycloak=true} where sign-in matters. They start once
 * per JVM and go when it ends; tests stop and start single ones through {@link TestServers#shared()}.
 */
public final class DubanTestServers implements QuarkusTestResourceLifecycleManager {
    private String service = "";
    private boolean keycloak;

    @Override
    public void init(Map<String, String> arguments) {
        service = Optional.ofNullable(arguments.get("service"))
                .orElseThrow(() -> new IllegalArgumentException("initArgs lack 'service'"));
        keycloak = Boolean.parseBoolean(arguments.get("keycloak"));
    }

    @Override
    public Map<String, String> start() {
        Map<String, String> settings = new HashMap<>(TestServers.shared().settingsFor(service));
        if (keycloak) {
            settings.putAll(TestServers.shared().keycloakSettings());
        }
        return settings;
    }

    @Override
    public void stop() {
        // Shared by the whole run: the JVM's end stops the servers.
    }
}
