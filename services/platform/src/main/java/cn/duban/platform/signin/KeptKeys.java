package cn.duban.platform.signin;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Keycloak's public keys as this service fetched them last, in a file of its own: what a copy that had not been restarted
 * would hold in memory, and no more. Not in the database, whose owner could put a key of his own there.
 */
@ApplicationScoped
class KeptKeys {
    private static final Logger LOG = Logger.getLogger(KeptKeys.class);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;
    private final Path file;

    KeptKeys(@ConfigProperty(name = "duban.data-dir") String data) {
        this.folder = Path.of(data);
        this.file = folder.resolve("signing-keys.json");
    }

    /**
     * A key that signs tokens.
     *
     * @param encoded X.509, in Base64
     */
    record Kept(String issuer, String encoded) {}

    /** Keeps a key set. @param keys JSON Web Key Set (RFC 7517) */
    void keep(String issuer, String keys) {
        try {
            ObjectNode kept = (ObjectNode) JSON.readTree(keys);
            kept.put("issuer", issuer);
            Files.createDirectories(folder);
            Path fresh = Files.createTempFile(folder, "signing-keys", ".new");
            Files.writeString(fresh, JSON.writeValueAsString(kept));
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | ClassCastException e) {
            LOG.warnf(
                    "Keycloak's keys are not kept, so that no token can be checked without it after a restart: %s", e);
        }
    }

    /** The key with that id; none where it is not known, or signs nothing. */
    Optional<Kept> of(String id) {
        try {
            JsonNode kept = JSON.readTree(Files.readString(file));
            for (JsonNode key : kept.path("keys")) {
                if (id.equals(key.path("kid").asText()) && signs(key)) {
                    return Optional.of(new Kept(kept.path("issuer").asText(), encoded(key)));
                }
            }
        } catch (JsonProcessingException | GeneralSecurityException | IllegalArgumentException e) {
            LOG.warnf("The kept keys cannot be read: %s", e);
        } catch (IOException none) {
            LOG.debugf("No keys are kept: %s", none);
        }
        return Optional.empty();
    }

    private static boolean signs(JsonNode key) {
        return "RSA".equals(key.path("kty").asText())
                && "sig".equals(key.path("use").asText());
    }

    private static String encoded(JsonNode key) throws GeneralSecurityException {
        RSAPublicKeySpec spec = new RSAPublicKeySpec(number(key.path("n")), number(key.path("e")));
        return Base64.getEncoder()
                .encodeToString(
                        KeyFactory.getInstance("RSA").generatePublic(spec).getEncoded());
    }

    private static BigInteger number(JsonNode text) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(text.asText()));
    }
}
