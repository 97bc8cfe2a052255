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
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
    private final Cache<String, Checked> known = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfter(Expiry.<String, Checked>creating((token, checked) -> remaining(checked.who())))
            .build();

    KnownTokens(SystemTime time) {
        this.time = time;
    }

    /**
     * What the check found out, without the request it was asked by.
     *
     * @param tenant what else it says in words, such as the tenant
     */
    private record Checked(JsonWebToken who, Set<String> roles, Map<String, Object> tenant) {
        static @Nullable Checked of(SecurityIdentity identity) {
            return identity.getPrincipal() instanceof JsonWebToken token
                    ? new Checked(token, Set.copyOf(identity.getRoles()), words(identity.getAttributes()))
                    : null;
        }

        private static Map<String, Object> words(Map<String, Object> attributes) {
            return attributes.entrySet().stream()
                    .filter(one -> one.getValue() instanceof String)
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        }

        SecurityIdentity identity(AccessTokenCredential credential, @Nullable RoutingContext request) {
            QuarkusSecurityIdentity.Builder identity = QuarkusSecurityIdentity.builder()
                    .setPrincipal(who)
                    .addCredential(credential)
                    .addRoles(roles)
                    .addAttributes(tenant);
            return request == null
                    ? identity.build()
                    : identity.addAttribute(HttpSecurityUtils.ROUTING_CONTEXT_ATTRIBUTE, request)
                            .build();
        }
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
        if (request.getToken() instanceof AccessTokenCredential credential) {
            Checked found = known.getIfPresent(credential.getToken());
            if (found != null && !remaining(found.who()).isNegative()) {
                RoutingContext asked = HttpSecurityUtils.getRoutingContextAttribute(request);
                return Uni.createFrom().item(found.identity(credential, asked));
            }
        }
        return Uni.createFrom().nullItem();
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        AccessTokenCredential credential = identity.getCredential(AccessTokenCredential.class);
        boolean session = identity.getCredential(IdTokenCredential.class) != null;
        if (credential != null && !session && known.getIfPresent(credential.getToken()) == null) {
            Checked checked = Checked.of(identity);
            if (checked != null && !remaining(checked.who()).isNegative()) {
                known.asMap().putIfAbsent(credential.getToken(), checked);
            }
        }
        return Uni.createFrom().item(identity);
    }

    private Duration remaining(JsonWebToken token) {
        Duration left = Duration.between(time.now(), Instant.ofEpochSecond(token.getExpirationTime()));
        return left.compareTo(LONGEST) < 0 ? left : LONGEST;
    }
}
