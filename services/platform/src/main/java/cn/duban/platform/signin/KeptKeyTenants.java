package cn.duban.platform.signin;

import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TenantConfigResolver;
import io.quarkus.oidc.runtime.OidcTenantConfig.ApplicationType;
import io.quarkus.oidc.runtime.TenantConfigBean;
import io.quarkus.oidc.runtime.TenantConfigContext;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Where this service began while Keycloak was away, tokens are checked by the key kept from before: signature, issuer,
 * audience and end as ever. As soon as Keycloak answers, by what it says alone (ADR 8).
 */
@ApplicationScoped
public class KeptKeyTenants implements TenantConfigResolver {
    private static final Logger LOG = Logger.getLogger(KeptKeyTenants.class);
    private static final String SCHEME = "Bearer ";

    private final TenantConfigBean tenants;
    private final KeptKeys keys;

    KeptKeyTenants(TenantConfigBean tenants, KeptKeys keys) {
        this.tenants = tenants;
        this.keys = keys;
    }

    /** Nothing, which means the usual way, unless Keycloak was never reached and the token's key is kept. */
    @Override
    public Uni<OidcTenantConfig> resolve(RoutingContext context, OidcRequestContext<OidcTenantConfig> requestContext) {
        TenantConfigContext usual = tenants.getDefaultTenant();
        if (usual.ready() || !service(usual)) {
            return Uni.createFrom().nullItem();
        }
        Optional<String> id = keyOf(context.request().getHeader(HttpHeaders.AUTHORIZATION));
        return Uni.createFrom()
                .item(id.flatMap(kid -> keys.of(kid).map(kept -> tenant(usual, kid, kept)))
                        .orElse(null));
    }

    /** Else nobody would ask, as no request goes the usual way. */
    @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void again() {
        TenantConfigContext usual = tenants.getDefaultTenant();
        if (!usual.ready() && service(usual)) {
            usual.initialize()
                    .subscribe()
                    .with(
                            there -> LOG.info("Keycloak answers again: tokens are checked by what it says"),
                            away -> LOG.debugf("Keycloak is still away: %s", away));
        }
    }

    private static boolean service(TenantConfigContext usual) {
        return usual.oidcConfig().applicationType().orElse(ApplicationType.SERVICE) == ApplicationType.SERVICE;
    }

    private static OidcTenantConfig tenant(TenantConfigContext usual, String kid, KeptKeys.Kept kept) {
        return OidcTenantConfig.builder(usual.oidcConfig())
                .tenantId("kept-" + kid)
                .publicKey(kept.encoded())
                .token()
                .issuer(kept.issuer())
                .end()
                .build();
    }

    /** Id of the key a token says it is signed with; whether it is, the OIDC layer finds out. */
    private static Optional<String> keyOf(@Nullable String authorization) {
        if (authorization == null || !authorization.startsWith(SCHEME) || authorization.indexOf('.') < 0) {
            return Optional.empty();
        }
        String head = authorization.substring(SCHEME.length(), authorization.indexOf('.'));
        try {
            String json = new String(Base64.getUrlDecoder().decode(head), StandardCharsets.UTF_8);
            return Optional.ofNullable(new JsonObject(json).getString("kid"));
        } catch (IllegalArgumentException | DecodeException | ClassCastException e) {
            return Optional.empty();
        }
    }
}
