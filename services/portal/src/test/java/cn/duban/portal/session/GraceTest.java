package cn.duban.portal.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import java.net.ConnectException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.jose4j.jwt.consumer.ErrorCodeValidator;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.junit.jupiter.api.Test;

class GraceTest {
    private static final Throwable NOBODY_ANSWERS =
            new AuthenticationFailedException(new ConnectException("Connection refused"));

    private final Grace grace = new Grace(Duration.ofMinutes(30));

    @Test
    void a_session_goes_on_while_nobody_answers_with_its_roles_and_its_token() {
        SecurityIdentity kept = grace.keep(tokens(Duration.ofMinutes(-29)), NOBODY_ANSWERS);

        assertNotNull(kept);
        assertEquals("juzhang", kept.getPrincipal().getName());
        assertEquals(Set.of("supervisor-head"), kept.getRoles());
    }

    @Test
    void keycloak_answering_with_an_error_of_its_own_is_as_good_as_away() {
        Throwable broken = new AuthenticationFailedException(new OIDCException("{\"error\":\"unknown_error\"}"));

        assertNotNull(grace.keep(tokens(Duration.ofMinutes(-1)), broken));
    }

    @Test
    void not_for_ever() {
        assertNull(grace.keep(tokens(Duration.ofMinutes(-31)), NOBODY_ANSWERS));
    }

    @Test
    void who_was_refused_is_out_at_once() {
        Throwable refused = new AuthenticationFailedException(
                new OIDCException("{\"error\":\"invalid_grant\",\"error_description\":\"Session not active\"}"));

        assertNull(grace.keep(tokens(Duration.ofMinutes(-1)), refused));
    }

    @Test
    void a_token_that_was_found_wanting_is_not_kept() {
        Throwable forged = new AuthenticationFailedException(new InvalidJwtException(
                "signature", List.<ErrorCodeValidator.Error>of(), (org.jose4j.jwt.consumer.JwtContext) null));

        assertNull(grace.keep(tokens(Duration.ofMinutes(-1)), forged));
    }

    @Test
    void half_a_session_is_none() {
        assertNull(grace.keep((AuthorizationCodeTokens) null, NOBODY_ANSWERS));
        assertNull(grace.keep(new AuthorizationCodeTokens("id", null, "refresh"), NOBODY_ANSWERS));
        assertNull(grace.keep(new AuthorizationCodeTokens("id", "a.b.c", "refresh"), NOBODY_ANSWERS));
    }

    private static AuthorizationCodeTokens tokens(Duration endsIn) {
        String claims =
                "{\"preferred_username\":\"juzhang\",\"exp\":%d,\"realm_access\":{\"roles\":[\"supervisor-head\"]}}"
                        .formatted(Instant.now().plus(endsIn).getEpochSecond());
        String token = "e30." + Base64.getUrlEncoder().encodeToString(claims.getBytes(StandardCharsets.UTF_8)) + ".sig";
        return new AuthorizationCodeTokens(token, token, "refresh");
    }
}
