package cn.duban.platform.signin;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.common.OidcEndpoint;
import io.quarkus.oidc.common.OidcResponseFilter;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Sees what the OIDC layer fetches from Keycloak, by its own connection, and has the keys kept. */
@ApplicationScoped
@Unremovable
@OidcEndpoint({OidcEndpoint.Type.DISCOVERY, OidcEndpoint.Type.JWKS})
public class KeyFetches implements OidcResponseFilter {
    private static final int OK = 200;

    private final KeptKeys keys;
    private volatile @Nullable String issuer;

    KeyFetches(KeptKeys keys) {
        this.keys = keys;
    }

    @Override
    public void filter(OidcResponseContext answer) {
        if (answer.statusCode() == OK && answer.responseBody() != null) {
            take(answer.responseBody().toString());
        }
    }

    private void take(String body) {
        try {
            JsonObject json = new JsonObject(body);
            String told = json.getString("issuer");
            String known = issuer;
            if (told != null) {
                issuer = told;
            } else if (known != null && json.containsKey("keys")) {
                Infrastructure.getDefaultWorkerPool().execute(() -> keys.keep(known, body));
            }
        } catch (DecodeException | ClassCastException e) {
            // The OIDC layer refuses it, with words of its own.
            issuer = null;
        }
    }
}
