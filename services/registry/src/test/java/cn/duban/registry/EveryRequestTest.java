package cn.duban.registry;

import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.embedded.barrage.Barrage;
import cn.duban.embedded.barrage.Caller;
import cn.duban.embedded.testing.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Requests nobody would send, to every operation: no failure of ours, and each refusal a problem in Chinese. */
@QuarkusTest
class EveryRequestTest extends RegistryTest {
    /** Changes what is sent; any finding can be had again by it. */
    private static final long SEED = 20_261_130;

    private static final int EACH = 8;

    @Test
    void no_request_stops_the_service_and_every_refusal_is_a_problem() throws Exception {
        URI base = URI.create("http://localhost:" + RestAssured.port);
        List<Caller> callers = List.of(
                caller("guanliyuan", "admin"),
                caller("anweiban", "safety-office"),
                caller("juzhang", "supervisor-head"),
                caller("qiyefuze", "enterprise-head"));
        Barrage barrage = new Barrage(base, base.resolve("/q/openapi?format=json"), callers, known(), SEED);

        assertThat(barrage.send(EACH)).isEmpty();
        assertThat(barrage.operations()).isGreaterThan(18);
        // It reached behind validation and sign-in, or it has shown nothing.
        assertThat(barrage.statuses()).containsKeys(200, 400, 403, 404, 422);
    }

    private static Caller caller(String name, String role) {
        return new Caller(name, Map.of("Authorization", TestTokens.bearer(name, role)));
    }

    private static Map<String, List<String>> known() {
        Map<String, List<String>> known = new HashMap<>();
        known.put("division", List.of("370405"));
        known.put("divisionCode", List.of("370405"));
        known.put("/organisations/", List.of("tez-zhengfu"));
        known.put("year", List.of("2026"));
        known.put("gbt4754", List.of("3351"));
        known.put("matter", List.of("sector.light-industry"));
        return known;
    }
}
