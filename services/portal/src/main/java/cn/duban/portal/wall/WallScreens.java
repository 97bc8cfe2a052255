package cn.duban.portal.wall;

import cn.duban.platform.audit.Audit;
import cn.duban.platform.identity.Roles;
import cn.duban.platform.sql.Sql;
import io.quarkus.cache.CacheResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Who consented to which screens; table {@code wall_screen}. A screen's token is known to the screen alone. */
@ApplicationScoped
public class WallScreens {
    /** How long one consent lasts. */
    static final Duration LASTS = Duration.ofDays(30);

    /** Whose boards may hang on a wall; what discipline bodies see does not belong there. */
    private static final Set<String> SHOWN =
            Set.of(Roles.SUPERVISOR, Roles.SUPERVISOR_HEAD, Roles.SAFETY_OFFICE, Roles.LEADER);

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Sql sql;
    private final Audit audit;

    WallScreens(Sql sql, Audit audit) {
        this.sql = sql;
        this.audit = audit;
    }

    /**
     * A screen's owner and what it may see with.
     *
     * @param roles those of the owner that boards are made for
     */
    public record Screen(String username, Set<String> roles) {}

    /** Notes a consent. @return the token for the screen's cookie */
    @Transactional
    String add(String username, Set<String> roles) {
        byte[] secret = new byte[32];
        RANDOM.nextBytes(secret);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        Set<String> kept = new TreeSet<>(roles);
        kept.retainAll(SHOWN);
        UUID id = UUID.randomUUID();
        sql.update(
                "insert into wall_screen (id, token_hash, username, roles, until)"
                        + " values (?, ?, ?, ?, now() + make_interval(secs => ?))",
                id,
                hash(token),
                username,
                String.join(",", kept),
                (double) LASTS.toSeconds());
        audit.record("wall-screen", id.toString(), "WallScreenAllowed", 0, Map.of("days", LASTS.toDays()));
        return token;
    }

    /** Takes all screens of somebody off. @return how many */
    @Transactional
    int end(String username) {
        List<String> ended = sql.query(
                "update wall_screen set ended_at = now() where username = ? and ended_at is null and until > now()"
                        + " returning id::text",
                row -> row.getString(1),
                username);
        ended.forEach(id -> audit.record("wall-screen", id, "WallScreenEnded", 1, Map.of()));
        return ended.size();
    }

    /** The screen with this token, if it still may show something; kept for half a minute. */
    @CacheResult(cacheName = "wall-screens")
    public Optional<Screen> find(String token) {
        return sql.first(
                "select username, roles from wall_screen where token_hash = ? and ended_at is null and until > now()",
                row -> new Screen(
                        row.getString("username"), Set.of(row.getString("roles").split(","))),
                hash(token));
    }

    private static String hash(String token) {
        try {
            byte[] bytes = token.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JVM has SHA-256", e);
        }
    }
}
