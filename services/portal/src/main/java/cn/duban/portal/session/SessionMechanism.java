package cn.duban.portal.session;

import cn.duban.portal.wall.WallRight;
import io.quarkus.oidc.OIDCException;
import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * Whatever is wrong with a session, expired, broken, of another installation, half of it deleted, leads to the sign-in: a
 * session that cannot be used counts as none. The OIDC layer alone would answer 401 until the cookie is deleted by hand.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class SessionMechanism implements HttpAuthenticationMechanism {
    private static final Logger LOG = Logger.getLogger(SessionMechanism.class);

    private final OidcAuthenticationMechanism oidc;
    private final SignIn signIn;
    private final Grace grace;
    private final WallRight wall;

    SessionMechanism(OidcAuthenticationMechanism oidc, SignIn signIn, Grace grace, WallRight wall) {
        this.oidc = oidc;
        this.signIn = signIn;
        this.grace = grace;
        this.wall = wall;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager manager) {
        SessionCookies.dropForeign(context);
        boolean answer = context.request().path().equals(Arrival.CALLBACK)
                && SessionCookies.began(context, context.request().getParam("state"));
        if (answer) {
            // Another tab may have signed in meanwhile; this one still wants to come back to where it was.
            SessionCookies.overlook(context);
        } else if (SessionCookies.isTorn(context)) {
            SessionCookies.forget(context);
            return wall.identity(context);
        }
        boolean ours = answer || SessionCookies.hasSession(context);
        return Uni.createFrom()
                .deferred(() -> oidc.authenticate(context, manager))
                .onFailure(fault -> ours && !(fault instanceof AuthenticationRedirectException))
                .recoverWithUni(fault -> withoutSession(context, fault))
                .onItem()
                .ifNull()
                .switchTo(() -> wall.identity(context));
    }

    private Uni<SecurityIdentity> withoutSession(RoutingContext context, Throwable fault) {
        SecurityIdentity kept = grace.keep(context, fault);
        if (kept != null) {
            return Uni.createFrom().item(kept);
        }
        if (fault instanceof OIDCException) {
            // Nothing was said against the session: there is nobody to ask.
            LOG.warnf("Sign-ins cannot be checked: %s", fault.toString());
            SignIn.noteAway(context);
        } else {
            LOG.debugf("A session leads to the sign-in: %s", fault.toString());
            SessionCookies.forget(context);
        }
        return Uni.createFrom().nullItem();
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return oidc.getChallenge(context);
    }

    @Override
    public Uni<Boolean> sendChallenge(RoutingContext context) {
        return signIn.isAnswered(context)
                ? Uni.createFrom().item(true)
                : Uni.createFrom()
                        .deferred(() -> HttpAuthenticationMechanism.super.sendChallenge(context))
                        .map(sent -> sent && isBare(context) ? SignIn.problem(context, 401) : sent)
                        .onFailure(OIDCException.class)
                        .recoverWithItem(away -> SignIn.away(context));
    }

    /** A challenge to a token leads nowhere: it says at least what is the matter. */
    private static boolean isBare(RoutingContext context) {
        return context.response().getStatusCode() == 401
                && !context.response().ended()
                && !context.response().headers().contains(HttpHeaders.LOCATION);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return oidc.getCredentialTypes();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
        return oidc.getCredentialTransport(context);
    }

    @Override
    public int getPriority() {
        return oidc.getPriority();
    }
}
