package cn.duban.platform.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import cn.duban.platform.time.SystemTime;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.IdTokenCredential;
import io.quarkus.oidc.runtime.OidcJwtCallerPrincipal;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.junit.jupiter.api.Test;

class KnownTokensTest {
    private static final Instant NOON = Instant.parse("2027-03-01T04:00:00Z");

    private Instant now = NOON;
    private final KnownTokens known = new KnownTokens(new SystemTime() {
        @Override
        public Instant now() {
            return now;
        }
    });

    @Test
    void what_was_checked_is_known_until_its_end_and_nothing_else_is() {
        SecurityIdentity checked = identity("right", NOON.plusSeconds(30))
                .addRole("leader")
                .addAttribute("tenant-id", "duban")
                .addAttribute("the request that was checked", new byte[1])
                .build();
        remember(checked);

        SecurityIdentity known = ask("right");
        assertSame(checked.getPrincipal(), known.getPrincipal());
        assertEquals(Set.of("leader"), known.getRoles());
        assertEquals(Map.of("tenant-id", "duban"), known.getAttributes());
        assertEquals("right", known.getCredential(AccessTokenCredential.class).getToken());
        assertNull(ask("another"));
        assertNull(ask("right."));

        now = NOON.plusSeconds(31);
        assertNull(ask("right"), "a token that ended is for the check to refuse");
    }

    @Test
    void what_had_ended_when_it_was_checked_is_checked_every_time() {
        remember(identity("late", NOON.minusSeconds(1)).build());

        assertNull(ask("late"));
    }

    @Test
    void a_session_and_who_has_no_token_are_not_remembered() {
        remember(identity("session", NOON.plusSeconds(300))
                .addCredential(new IdTokenCredential("id"))
                .build());
        remember(QuarkusSecurityIdentity.builder().setAnonymous(true).build());

        assertNull(ask("session"));
    }

    @Test
    void the_first_check_of_a_token_is_the_one_that_counts() {
        SecurityIdentity first = identity("same", NOON.plusSeconds(300)).build();
        remember(first);
        remember(identity("same", NOON.plusSeconds(300)).addRole("admin").build());

        assertEquals(Set.of(), ask("same").getRoles());
    }

    private void remember(SecurityIdentity identity) {
        assertSame(identity, known.augment(identity, null).await().indefinitely());
    }

    private SecurityIdentity ask(String token) {
        return known.authenticate(new TokenAuthenticationRequest(new AccessTokenCredential(token)), null)
                .await()
                .indefinitely();
    }

    private static QuarkusSecurityIdentity.Builder identity(String token, Instant end) {
        JwtClaims claims = new JwtClaims();
        claims.setSubject("a");
        claims.setExpirationTime(NumericDate.fromSeconds(end.getEpochSecond()));
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new OidcJwtCallerPrincipal(claims, null))
                .addCredential(new AccessTokenCredential(token));
    }
}
