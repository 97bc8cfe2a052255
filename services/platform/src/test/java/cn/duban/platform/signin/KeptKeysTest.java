package cn.duban.platform.signin;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.duban.platform.identity.Roles;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** A service that starts while Keycloak is away, with the keys it had fetched before. */
@QuarkusTest
@TestProfile(KeptKeysTest.Restarted.class)
class KeptKeysTest {
    private static final String KEY = "duban.test.kept-key";

    @ConfigProperty(name = "quarkus.oidc.auth-server-url")
    String realm;

    @ConfigProperty(name = "duban.data-dir")
    String data;

    /** Nothing listens where Keycloak should be; what was fetched once is there. */
    public static class Restarted implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            try (ServerSocket free = new ServerSocket(0)) {
                Path folder = Files.createTempDirectory("kept-keys");
                String realm = "http://localhost:" + free.getLocalPort() + "/realms/duban";
                KeyPair pair = pair();
                System.setProperty(
                        KEY,
                        Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()));
                Files.writeString(
                        folder.resolve("signing-keys.json"),
                        "{\"issuer\":\"" + realm + "\"," + keySet("old", pair).substring(1));
                return Map.of(
                        "quarkus.oidc.tenant-enabled",
                        "true",
                        "quarkus.oidc.auth-server-url",
                        realm,
                        "duban.data-dir",
                        folder.toString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Test
    void tokens_are_checked_by_kept_keys_until_keycloak_answers_and_then_by_what_it_says() throws Exception {
        PrivateKey old = KeyFactory.getInstance("RSA")
                .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(System.getProperty(KEY))));
        KeyPair fresh = pair();
        long soon = Instant.now().plusSeconds(300).getEpochSecond();

        guarded(token(old, "old", realm, "duban-service", soon)).statusCode(200);
        guarded(token(fresh.getPrivate(), "old", realm, "duban-service", soon)).statusCode(401);
        guarded(token(old, "old", "http://elsewhere", "duban-service", soon)).statusCode(401);
        guarded(token(old, "old", realm, "another", soon)).statusCode(401);
        guarded(token(old, "old", realm, "duban-service", soon - 86_400)).statusCode(401);
        guarded(token(old, "unknown", realm, "duban-service", soon)).statusCode(503);

        HttpServer keycloak = keycloak(keySet("new", fresh));
        try {
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> guarded(token(fresh.getPrivate(), "new", realm, "duban-service", soon))
                            .statusCode(200));
            guarded(token(old, "old", realm, "duban-service", soon)).statusCode(401);
            await().untilAsserted(() -> assertThat(Path.of(data, "signing-keys.json"))
                    .content()
                    .contains("\"new\"", realm)
                    .doesNotContain("\"old\""));
        } finally {
            keycloak.stop(0);
        }
    }

    private static ValidatableResponse guarded(String token) {
        return given().auth().oauth2(token).get("/desk/guarded").then();
    }

    private HttpServer keycloak(String keys) throws IOException {
        int port = Integer.parseInt(realm.replaceAll(".*:(\\d+)/.*", "$1"));
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("localhost"), port), 0);
        answer(
                server,
                "/realms/duban/.well-known/openid-configuration",
                "{\"issuer\":\"" + realm + "\",\"jwks_uri\":\"" + realm + "/keys\",\"token_endpoint\":\"" + realm
                        + "/token\"}");
        answer(server, "/realms/duban/keys", keys);
        server.start();
        return server;
    }

    private static void answer(HttpServer server, String path, String json) {
        server.createContext(path, exchange -> {
            byte[] body = json.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    private static String token(PrivateKey key, String kid, String issuer, String audience, long until)
            throws GeneralSecurityException {
        String head =
                url(("{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"" + kid + "\"}").getBytes(StandardCharsets.UTF_8));
        String claims = """
                {"iss":"%s","sub":"a","aud":"%s","typ":"Bearer","preferred_username":"a","iat":%d,"exp":%d,\
                "realm_access":{"roles":["%s"]}}""".formatted(issuer, audience, until - 300, until, Roles.ADMIN);
        String signed = head + '.' + url(claims.getBytes(StandardCharsets.UTF_8));
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(key);
        signature.update(signed.getBytes(StandardCharsets.UTF_8));
        return signed + '.' + url(signature.sign());
    }

    private static String keySet(String kid, KeyPair pair) {
        RSAPublicKey key = (RSAPublicKey) pair.getPublic();
        return "{\"keys\":[{\"kty\":\"RSA\",\"use\":\"sig\",\"alg\":\"RS256\",\"kid\":\"" + kid + "\",\"n\":\""
                + number(key.getModulus()) + "\",\"e\":\"" + number(key.getPublicExponent()) + "\"}]}";
    }

    private static KeyPair pair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JVM has no RSA", e);
        }
    }

    private static String number(BigInteger number) {
        byte[] bytes = number.toByteArray();
        return url(bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes);
    }

    private static String url(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
