package cn.duban.portal.proxy;

import cn.duban.embedded.barrage.Caller;
import cn.duban.embedded.barrage.EveryRequest;
import cn.duban.embedded.barrage.Service;
import cn.duban.embedded.testing.DubanTestServers;
import cn.duban.embedded.testing.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Requests nobody would send, to every operation: no failure of ours, and each refusal a problem in Chinese. */
@QuarkusTest
@QuarkusTestResource(value = DubanTestServers.class, initArgs = @ResourceArg(name = "service", value = "portal"))
@QuarkusTestResource(TestTokens.class)
class EveryRequestTest {
    private static final int EACH = 8;

    @TestHTTPResource(value = "openapi", management = true)
    String page;

    @Test
    void no_request_stops_the_portal_and_every_refusal_is_a_problem() throws Exception {
        URI base = URI.create("http://localhost:" + RestAssured.port);
        // No administrator: a rebuild would empty what other tests look at.
        List<Caller> callers = List.of(caller("lingdao", "leader"), caller("qiye", "enterprise-reporter"));
        new EveryRequest(new Service(base, URI.create(page + "?format=json")), callers, Map.of())
                .send(EACH, 9, Set.of(200, 400, 401, 403));
    }

    private static Caller caller(String name, String role) {
        return Caller.bearing(name, TestTokens.bearer(name, role));
    }
}
