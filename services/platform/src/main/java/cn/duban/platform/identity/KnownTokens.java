package cn.duban.platform.identity;

import cn.duban.platform.time.SystemTime;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.IdTokenCredential;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Tokens whose signature was found right are not checked again for a minute, and never past their end: a person's page
 * sends the same one with every request, and each check is an eighth of what a filing costs. What a person may do is asked
 * anew every time, it does not stand in the token. Sessions, which hold a token of identity too, are not remembered here.
 */
@ApplicationScoped
public class KnownTokens implements IdentityProvider<TokenAuthenticationRequest>, SecurityIdentityAugmentor {
    /** How long a key that Keycloak withdrew still counts. */
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private static final int MOST = 10_000;

    private final SystemTime time;
    private final Cache<String, SecurityIdentity> known = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfter(Expiry.<String, SecurityIdentity>creating((token, identity) -> remaining(identity)))
            .build();

    KnownTokens(SystemTime time) {
        this.time = time;
    }

    /** Before those that check, and before anybody adds to what they found. */
    @Override
    public int priority() {
        return Integer.MAX_VALUE;
    }

    @Override
    public Class<TokenAuthenticationRequest> getRequestType() {
        return TokenAuthenticationRequest.class;
    }

    /** @return nothing where it is not known, which leaves it to those that check */
    @Override
    public Uni<SecurityIdentity> authenticate(
            TokenAuthenticationRequest request, AuthenticationRequestContext context) {
        SecurityIdentity found = request.getToken() instanceof AccessTokenCredential credential
                ? known.getIfPresent(credential.getToken())
                : null;
        return found == null || remaining(found).isNegative()
                ? Uni.createFrom().nullItem()
                : Uni.createFrom().item(found);
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        AccessTokenCredential credential = identity.getCredential(AccessTokenCredential.class);
        boolean session = identity.getCredential(IdTokenCredential.class) != null;
        if (credential != null && !session && !remaining(identity).isNegative()) {
            known.asMap().putIfAbsent(credential.getToken(), identity);
        }
        return Uni.createFrom().item(identity);
    }

    private Duration remaining(@Nullable SecurityIdentity identity) {
        if (identity == null || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Duration.ofNanos(-1);
        }
        Duration left = Duration.between(time.now(), Instant.ofEpochSecond(token.getExpirationTime()));
        return left.compareTo(LONGEST) < 0 ? left : LONGEST;
    }
}
