package cn.duban.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Keys of the audit chain, from the configuration and never in the database. To change the key: give the new one another
 * id, and put the old one among the old keys, which rows sealed with it are verified by.
 */
@ApplicationScoped
class AuditKeys {
    private static final Logger LOG = Logger.getLogger(AuditKeys.class);

    private final Map<String, byte[]> keys = new TreeMap<>();
    private final @Nullable String current;

    /**
     * @param key secret of the current key; without one rows are sealed by hash alone
     * @param id its name, which each seal carries
     * @param old {@code id:secret} of earlier keys, by commas
     */
    AuditKeys(
            @ConfigProperty(name = "duban.audit.key") Optional<String> key,
            @ConfigProperty(name = "duban.audit.key-id") String id,
            @ConfigProperty(name = "duban.audit.old-keys") Optional<String> old) {
        old.ifPresent(all -> {
            for (String one : all.split(",")) {
                int colon = one.indexOf(':');
                if (colon < 1) {
                    throw new IllegalArgumentException("duban.audit.old-keys wants id:secret, by commas");
                }
                keys.put(one.substring(0, colon).strip(), bytes(one.substring(colon + 1)));
            }
        });
        key.ifPresent(secret -> keys.put(id, bytes(secret)));
        this.current = key.isPresent() ? id : null;
        if (current == null) {
            LOG.warn("The audit chain has no key (DUBAN_AUDIT_KEY): the owner of the database could write it anew");
        }
    }

    /** Name of the key that new seals are made with. */
    @Nullable String current() {
        return current;
    }

    /** The secret of a key; null when nobody gave it to this service. */
    byte @Nullable [] secret(String id) {
        return keys.get(id);
    }

    private static byte[] bytes(String secret) {
        return secret.strip().getBytes(StandardCharsets.UTF_8);
    }
}
