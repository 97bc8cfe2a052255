package cn.duban.embedded.server;

import cn.duban.embedded.process.ServerProblem;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The realm as it is imported: the one of {@code deploy/keycloak}, with the demo's users and client when wanted. */
public final class KeycloakRealm {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final ObjectNode realm;

    private KeycloakRealm(ObjectNode realm) {
        this.realm = realm;
    }

    /** The realm without any user. */
    public static KeycloakRealm in(Path deploy) {
        return new KeycloakRealm(read(deploy.resolve("duban-realm.json")));
    }

    public KeycloakRealm withDemo(Path deploy) {
        ObjectNode merged = realm.deepCopy();
        ObjectNode demo = read(deploy.resolve("demo-users.json"));
        for (String list : List.of("users", "clients")) {
            ArrayNode all = merged.withArrayProperty(list);
            demo.withArrayProperty(list).forEach(all::add);
        }
        return new KeycloakRealm(merged);
    }

    void writeTo(Path file) {
        try {
            JSON.writeValue(file.toFile(), realm);
        } catch (IOException e) {
            throw new ServerProblem("cannot write " + file + ": " + e.getMessage(), e);
        }
    }

    private static ObjectNode read(Path file) {
        try {
            JsonNode read = JSON.readTree(file.toFile());
            if (read instanceof ObjectNode object) {
                return object;
            }
            throw new ServerProblem(file + " is not a JSON object");
        } catch (IOException e) {
            throw new ServerProblem("cannot read " + file + ": " + e.getMessage(), e);
        }
    }
}
