package cn.duban.embedded.testing;

import java.util.Map;

/**
 * The servers of this JVM's test run. A management bean because Quarkus loads tests through several class loaders, and
 * the platform's bean server is the one registry they all share.
 */
public interface TestServersMXBean {
    String KAFKA = "kafka";
    String POSTGRES = "postgres";
    String KEYCLOAK = "keycloak";

    /** Starts what is not running yet and returns the settings for one service; its database is new on the first call. */
    Map<String, String> settingsFor(String service);

    /** Starts Keycloak if need be and returns its settings. */
    Map<String, String> keycloakSettings();

    /** An orderly stop of one server, for fault tests. */
    void stop(String server);

    /** {@code kill -9} of one server, for fault tests. */
    void kill(String server);

    /** Starts a stopped or killed server again: same port, same data. */
    void start(String server);
}
