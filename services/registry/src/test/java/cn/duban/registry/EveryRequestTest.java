package cn.duban.registry;

import cn.duban.embedded.barrage.Caller;
import cn.duban.embedded.barrage.EveryRequest;
import cn.duban.embedded.barrage.Service;
import cn.duban.embedded.testing.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Requests nobody would send, to every operation: no failure of ours, and each refusal a problem in Chinese. */
@QuarkusTest
class EveryRequestTest extends RegistryTest {
    private static final int EACH = 8;

    @Inject
    Clock clock;

    @Test
    void no_request_stops_the_service_every_refusal_is_a_problem_and_what_was_taken_can_be_read() throws Exception {
        List<Caller> callers = List.of(
                caller("guanliyuan", "admin"),
                caller("anweiban", "safety-office"),
                caller("juzhang", "supervisor-head"),
                caller("qiyefuze", "enterprise-head"));
        Service service = Service.on(RestAssured.port);
        String enterprise = Extremes.enterprise(clock);
        Map<String, List<String>> known = known(enterprise);

        new EveryRequest(service, callers, known)
                .send(EACH, 19, Set.of(200, 400, 403, 404, 422))
                .readBack(15);
        for (String question : Extremes.questions(enterprise)) {
            admin().get(question).then().statusCode(200);
        }
    }

    private static Caller caller(String name, String role) {
        return Caller.bearing(name, TestTokens.bearer(name, role));
    }

    private static Map<String, List<String>> known(String enterprise) {
        Map<String, List<String>> known = new HashMap<>();
        known.put("/enterprises/", List.of(enterprise));
        known.put("division", List.of("370405"));
        known.put("divisionCode", List.of("370405"));
        known.put("/organisations/", List.of("tez-zhengfu"));
        known.put("year", List.of("2026"));
        known.put("gbt4754", List.of("3351"));
        known.put("matter", List.of("sector.light-industry"));
        return known;
    }
}
