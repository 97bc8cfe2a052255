package cn.duban.portal.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duban.embedded.testing.DubanTestServers;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way in, with a session in every state, against a real Keycloak. */
@QuarkusTest
@TestProfile(SessionTest.RealSignIn.class)
class SessionTest {
    public static class RealSignIn implements QuarkusTestProfile {
        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.http.test-port", "${DUBAN_TEST_PORTAL_PORT}");
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(
                    new TestResourceEntry(DubanTestServers.class, Map.of("service", "portal", "keycloak", "true")));
        }
    }

    private static final String PDF = "/api/hazard/hazards/h-1/documents/order.pdf";

    @TestHTTPResource
    URI portal;

    @Test
    void signing_in_leads_back_to_where_one_was() {
        Visitor visitor = new Visitor(portal);

        HttpResponse<String> there = visitor.arrivesBySigningIn("/login?return=%2Fboard%3Fbucket%3DOVERDUE");

        assertEquals(
                "/board?bucket=OVERDUE",
                there.request().uri().toString().substring(portal.toString().length() - 1));
        assertEquals(200, visitor.asks("/api/session").statusCode());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "broken,q_session=bad",
        "of another installation,q_session=eyJhbGciOiJBMjU2R0NNS1ciLCJlbmMiOiJBMjU2R0NNIn0.a.b.c.d",
        "half of it deleted,q_session_at=bad",
        "its parts broken,q_session=bad; q_session_at=bad; q_session_rt=bad",
        "no tenant of ours,q_session_other=bad",
        "no number of a piece,q_session_chunk_x=bad",
        "left over from a sign-in,q_auth_other_x=bad"
    })
    void a_session_that_cannot_be_used_leads_to_the_sign_in(String state, String cookies) {
        for (String way : List.of("/login?return=/", PDF)) {
            Visitor visitor = new Visitor(portal).carrying(cookies);
            HttpResponse<String> answer = visitor.comes(way);

            assertEquals(302, answer.statusCode(), way);
            assertTrue(visitor.location(answer).contains("/protocol/openid-connect/auth"), way);
            visitor.arrivesBySigningInFrom(answer);
            assertEquals(200, visitor.asks("/api/session").statusCode());
        }
    }

    @Test
    void a_program_at_the_door_with_a_bad_session_is_led_on_too() {
        Visitor curl = new Visitor(portal).carrying("q_session=bad");

        assertEquals(302, curl.sends("/login", Map.of("Accept", "*/*")).statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"q_session=bad", "q_session_at=bad", ""})
    void the_page_in_the_background_is_told_by_a_problem(String cookies) {
        HttpResponse<String> answer = new Visitor(portal)
                .carrying(cookies)
                .sends("/api/session", Map.of("Accept", "application/json", "Sec-Fetch-Mode", "cors"));

        assertEquals(401, answer.statusCode());
        assertEquals(
                "application/problem+json",
                answer.headers().firstValue("content-type").orElse(""));
        assertTrue(answer.body().contains("尚未登录"));
    }

    @Test
    void half_of_a_real_session_leads_to_the_sign_in() {
        for (String part : List.of("q_session", "q_session_at", "q_session_rt")) {
            Visitor visitor = new Visitor(portal);
            visitor.arrivesBySigningIn("/login?return=/");
            visitor.loses(part);

            int status = visitor.comes("/login?return=/board").statusCode();

            assertEquals(part.equals("q_session_rt") ? 303 : 302, status, part);
        }
    }

    @Test
    void a_link_to_a_paper_leads_through_the_sign_in_to_the_paper() {
        Visitor visitor = new Visitor(portal);

        HttpResponse<String> there = visitor.arrivesBySigningIn(PDF);

        assertTrue(
                there.request().uri().toString().endsWith(PDF),
                there.request().uri().toString());
    }

    @Test
    void an_answer_of_keycloak_without_its_beginning_starts_anew_once_and_then_says_so() {
        Visitor visitor = new Visitor(portal);
        visitor.comes("/login?return=%2Finbox");
        visitor.loses("q_auth");

        HttpResponse<String> first = visitor.comes("/login/callback?code=a&state=00000000-0000-0000-0000-000000000000");
        HttpResponse<String> second =
                visitor.comes("/login/callback?code=a&state=00000000-0000-0000-0000-000000000000");

        assertEquals("/login?return=%2Finbox", visitor.location(first));
        assertEquals(401, second.statusCode());
        assertTrue(second.body().contains("登录没有完成") && second.body().contains("/login?return=%2Finbox"));
    }

    @Test
    void an_answer_that_comes_twice_leads_on() {
        Visitor visitor = new Visitor(portal);
        visitor.arrivesBySigningIn("/login?return=%2Finbox");

        HttpResponse<String> again = visitor.comes("/login/callback?code=a&state=00000000-0000-0000-0000-000000000000");

        assertEquals(303, again.statusCode());
        assertTrue(visitor.location(again).endsWith("/inbox"));
    }

    @Test
    void a_screen_on_a_wall_goes_on_without_a_session_and_sees_the_board_only() {
        Visitor screen = new Visitor(portal);
        screen.arrivesBySigningIn("/login?return=%2Fwall");
        assertEquals(204, screen.posts("/api/wall-screens").statusCode());
        List.of("q_session", "q_session_at", "q_session_rt").forEach(screen::loses);

        for (String path : List.of("/api/board", "/api/board/items", "/api/session")) {
            assertEquals(200, screen.asks(path).statusCode(), path);
        }
        assertTrue(screen.asks("/api/session").body().contains("\"wall\":true"));
        for (String path :
                List.of("/api/inbox", "/api/notifications", "/api/hazard/hazards", "/api/rebuilds", "/audit")) {
            assertEquals(401, screen.asks(path).statusCode(), path);
        }
        assertEquals(401, screen.posts("/api/wall-screens").statusCode());
    }

    @Test
    void a_screen_ends_with_a_word_of_its_owner_and_a_made_up_one_shows_nothing() {
        Visitor owner = new Visitor(portal);
        owner.arrivesBySigningIn("/login?return=%2Fwall");
        owner.posts("/api/wall-screens");
        Visitor screen = new Visitor(portal).carrying("duban_wall=" + owner.holds("duban_wall"));
        assertEquals(204, owner.deletes("/api/wall-screens").statusCode());

        assertEquals(401, screen.asks("/api/board").statusCode());
        Visitor stranger = new Visitor(portal).carrying("duban_wall=" + "A".repeat(43));
        assertEquals(401, stranger.asks("/api/board").statusCode());
    }

    @Test
    void the_live_stream_speaks_at_once_and_tells_proxies_to_pass_it_on() {
        Visitor visitor = new Visitor(portal);
        visitor.arrivesBySigningIn("/login?return=%2Fboard");

        HttpResponse<InputStream> live = visitor.listens("/api/live");

        assertEquals("no", live.headers().firstValue("X-Accel-Buffering").orElse(""));
        assertTrue(live.headers().firstValue("Cache-Control").orElse("").contains("no-store"));
        assertFalse(Visitor.firstLine(live).isBlank());
    }

    @Test
    void signing_out_with_a_broken_session_signs_out() {
        Visitor visitor = new Visitor(portal).carrying("q_session=bad");

        HttpResponse<String> answer = visitor.comes("/logout");

        assertTrue(visitor.location(answer).contains("/protocol/openid-connect/logout"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example/", "//evil.example/", "/%09/evil.example", "/%5Cevil.example"})
    void nobody_is_led_elsewhere(String elsewhere) {
        Visitor visitor = new Visitor(portal);

        HttpResponse<String> there = visitor.arrivesBySigningIn("/login?return=" + elsewhere);

        assertEquals(portal.getAuthority(), there.request().uri().getAuthority());
    }
}
