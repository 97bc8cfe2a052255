package cn.duban.registry;

import cn.duban.embedded.testing.DubanTestServers;
import cn.duban.embedded.testing.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** The running service on real PostgreSQL and Kafka, and its callers. */
@QuarkusTestResource(value = DubanTestServers.class, initArgs = @ResourceArg(name = "service", value = "registry"))
@QuarkusTestResource(TestTokens.class)
@QuarkusTestResource(RegistrySettings.class)
public abstract class RegistryTest {

    /** One of the demo people, with the role they have in the realm. */
    protected static RequestSpecification as(String username, String... roles) {
        return withKey(UUID.randomUUID().toString(), username, roles);
    }

    /** The same with a key of one's own for what must happen once. */
    protected static RequestSpecification withKey(String key, String username, String... roles) {
        return RestAssured.given()
                .header("Authorization", TestTokens.bearer(username, roles))
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON);
    }

    protected static RequestSpecification admin() {
        return as("guanliyuan", "admin");
    }

    public static RequestSpecification safetyOffice() {
        return as("anweiban", "safety-office");
    }
}
