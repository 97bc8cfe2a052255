package cn.duban.platform.identity;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Nothing listens where Keycloak should be. */
@QuarkusTest
@TestProfile(KeycloakAwayTest.Away.class)
class KeycloakAwayTest {
    public static class Away implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.oidc.tenant-enabled",
                    "true",
                    "quarkus.oidc.auth-server-url",
                    "http://localhost:1/realms/duban");
        }
    }

    @Test
    void the_service_starts_and_serves_what_needs_no_sign_in() {
        given().get("/desk").then().statusCode(200);
    }

    @Test
    void a_token_that_cannot_be_checked_is_503() {
        String token = part("{\"alg\":\"RS256\",\"kid\":\"a\",\"typ\":\"JWT\"}")
                + '.'
                + part("{\"sub\":\"a\",\"exp\":4102444800,\"iss\":\"http://localhost:1/realms/duban\"}")
                + '.'
                + part("signature");

        given().auth()
                .oauth2(token)
                .get("/desk/guarded")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", "5")
                .body("type", equalTo("urn:duban:problem:unavailable"));
    }

    private static String part(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
