package cn.duban.embedded.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KeycloakTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final Map<String, String> settings = TestServers.shared().keycloakSettings();
    private final String endpoints = settings.get("DUBAN_OIDC_URL") + "/protocol/openid-connect";

    @Test
    void a_token_names_the_person_and_the_role_and_is_meant_for_the_services() throws Exception {
        JsonNode token =
                JSON.readTree(post(signIn("juzhang", "Duban-demo-2026")).body());

        JsonNode claims = JSON.readTree(Base64.getUrlDecoder()
                .decode(token.get("access_token").textValue().split("\\.")[1]));

        assertEquals(settings.get("DUBAN_OIDC_URL"), claims.get("iss").textValue());
        assertEquals("duban-service", claims.get("aud").textValue());
        assertEquals("juzhang", claims.get("preferred_username").textValue());
        assertEquals(List.of("supervisor-head"), JSON.convertValue(claims.at("/realm_access/roles"), List.class));
        assertEquals(300, claims.get("exp").longValue() - claims.get("iat").longValue());
    }

    @Test
    void after_five_wrong_passwords_the_right_one_is_refused_too() throws Exception {
        for (int attempt = 0; attempt < 5; attempt++) {
            assertEquals(401, post(signIn("jiwei", "wrong-" + attempt)).statusCode());
        }

        assertEquals(401, post(signIn("jiwei", "Duban-demo-2026")).statusCode());
    }

    @Test
    void the_portal_signs_in_only_with_a_pkce_challenge_and_in_chinese() throws Exception {
        String plain = "/auth?client_id=duban-portal&response_type=code&scope=openid"
                + "&redirect_uri=http%3A%2F%2Flocalhost%3A" + settings.get("DUBAN_TEST_PORTAL_PORT") + "%2F";
        String challenge = "&code_challenge_method=S256&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

        HttpResponse<String> without = get(plain);
        HttpResponse<String> with = get(plain + challenge);

        assertEquals(302, without.statusCode());
        assertTrue(without.headers().firstValue("location").orElse("").contains("error=invalid_request"));
        assertEquals(200, with.statusCode());
        assertTrue(with.body().contains("lang=\"zh-CN\"") && with.body().contains("用户名"));
    }

    private String signIn(String user, String password) {
        return "client_id=duban-demo&grant_type=password&client_secret=%s&username=%s&password=%s"
                .formatted(settings.get("DUBAN_PORTAL_SECRET"), user, password);
    }

    private HttpResponse<String> post(String form) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(endpoints + "/token"))
                .header("content-type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(endpoints + path)));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
