package cn.duban.portal.session;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.oidc.IdTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jspecify.annotations.Nullable;

/**
 * Keeps people in while Keycloak cannot be reached: a session whose tokens could not be renewed because nobody answered
 * goes on for a bounded time with the tokens it has, which the services take for as long (ADR 8). A refusal by Keycloak,
 * of a person who left or a session that was ended, is none of this: it ends the session at once.
 */
@ApplicationScoped
class Grace {
    private static final String KEPT = Grace.class.getName();

    private final Duration longest;

    Grace(@ConfigProperty(name = "duban.session.grace") Duration longest) {
        this.longest = longest;
    }

    /** Whether the caller goes on without Keycloak, which the page says. */
    static boolean holds(RoutingContext context) {
        return context.get(KEPT) != null;
    }

    /** The session to go on with, if that is what it deserves. */
    @Nullable SecurityIdentity keep(RoutingContext context, Throwable fault) {
        SecurityIdentity kept =
                keep((AuthorizationCodeTokens) context.get(AuthorizationCodeTokens.class.getName()), fault);
        if (kept != null) {
            context.put(KEPT, true);
        }
        return kept;
    }

    @Nullable SecurityIdentity keep(@Nullable AuthorizationCodeTokens tokens, Throwable fault) {
        if (tokens == null || tokens.getAccessToken() == null || isRefusal(fault)) {
            return null;
        }
        try {
            JsonObject claims = claims(tokens.getAccessToken());
            Instant end = Instant.ofEpochSecond(claims.getLong("exp", 0L));
            return Instant.now().isAfter(end.plus(longest)) ? null : identity(tokens, claims);
        } catch (InvalidJwtException | DecodeException | IllegalArgumentException e) {
            return null;
        }
    }

    /** The token itself was found wanting, or Keycloak answered and said no. */
    private static boolean isRefusal(Throwable fault) {
        for (Throwable t = fault; t != null; t = t.getCause()) {
            String said = t.getMessage();
            if (t instanceof InvalidJwtException || (said != null && said.contains("invalid_"))) {
                return true;
            }
        }
        return false;
    }

    private static SecurityIdentity identity(AuthorizationCodeTokens tokens, JsonObject claims)
            throws InvalidJwtException {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new DefaultJWTCallerPrincipal(JwtClaims.parse(claims.encode())))
                .addRoles(roles(claims))
                .addCredential(new AccessTokenCredential(tokens.getAccessToken()))
                .addCredential(new IdTokenCredential(tokens.getIdToken()))
                .build();
    }

    private static Set<String> roles(JsonObject claims) {
        return claims.getJsonObject("realm_access", new JsonObject()).getJsonArray("roles", new JsonArray()).stream()
                .map(String::valueOf)
                .collect(Collectors.toSet());
    }

    /** Its signature was checked when it was issued to us, and it lay encrypted and authenticated in the cookie since. */
    private static JsonObject claims(String token) {
        String[] parts = token.split("\\.");
        if (parts.length != 3) {
            throw new IllegalArgumentException("no JWT");
        }
        return new JsonObject(new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8));
    }
}
