package cn.duban.embedded.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Signed access tokens without a Keycloak, for tests of what roles may do. As a test resource it makes a key for this
 * JVM and lets the service trust it; {@link #bearer} signs with it. The tokens look like Keycloak's.
 */
public final class TestTokens implements QuarkusTestResourceLifecycleManager {
    /** Resource and test live in different class loaders; system properties are what they share. */
    private static final String KEY = "duban.test.token-key";

    private static final long LIFETIME_SECONDS = 3_600;

    /** Signing was a fifth of what tests compute, as they ask under the same few names all the time. */
    private static final Map<String, Token> SIGNED = new ConcurrentHashMap<>();

    private record Token(String bearer, long until) {}

    @Override
    public Map<String, String> start() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            KeyPair pair = generator.generateKeyPair();
            System.setProperty(KEY, base64(pair.getPrivate().getEncoded()));
            return Map.of(
                    "quarkus.oidc.public-key", base64(pair.getPublic().getEncoded()),
                    "quarkus.oidc.auth-server-url", "",
                    "quarkus.oidc.application-type", "service");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JVM has no RSA", e);
        }
    }

    @Override
    public void stop() {
        System.clearProperty(KEY);
    }

    /** Value of the Authorization header for somebody with these realm roles, valid for half an hour at least. */
    public static String bearer(String username, String... roles) {
        long now = Instant.now().getEpochSecond();
        String key = System.getProperty(KEY) + username + Arrays.toString(roles);
        return SIGNED.compute(
                        key,
                        (unused, known) -> known != null && now < known.until() - LIFETIME_SECONDS / 2
                                ? known
                                : new Token(signed(username, roles, now), now + LIFETIME_SECONDS))
                .bearer();
    }

    private static String signed(String username, String[] roles, long now) {
        String names = Arrays.stream(roles).map(role -> '"' + role + '"').collect(Collectors.joining(","));
        String claims = """
                {"iss":"duban-test","sub":"%s","aud":"duban-service","azp":"duban-portal","typ":"Bearer",\
                "preferred_username":"%s","name":"演示·%s","iat":%d,"exp":%d,"realm_access":{"roles":[%s]}}""".formatted(username, username, username, now, now + LIFETIME_SECONDS, names);
        String signed = url("{\"alg\":\"RS256\",\"typ\":\"JWT\"}".getBytes(StandardCharsets.UTF_8))
                + '.'
                + url(claims.getBytes(StandardCharsets.UTF_8));
        return "Bearer " + signed + '.' + url(sign(signed));
    }

    private static byte[] sign(String text) {
        try {
            byte[] encoded = Base64.getDecoder().decode(System.getProperty(KEY));
            PrivateKey key = KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The test token could not be signed", e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static String url(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
