package cn.duban.portal.proxy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duban.embedded.barrage.Barrage;
import cn.duban.embedded.barrage.Caller;
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
    /** Changes what is sent; any finding can be had again by it. */
    private static final long SEED = 20_261_130;

    private static final int EACH = 8;

    @TestHTTPResource(value = "openapi", management = true)
    String page;

    @Test
    void no_request_stops_the_portal_and_every_refusal_is_a_problem() throws Exception {
        URI base = URI.create("http://localhost:" + RestAssured.port);
        // No administrator: a rebuild would empty what other tests look at.
        List<Caller> callers = List.of(caller("lingdao", "leader"), caller("qiye", "enterprise-reporter"));
        Barrage barrage = new Barrage(base, URI.create(page + "?format=json"), callers, Map.of(), SEED);

        assertEquals(List.of(), barrage.send(EACH));
        assertTrue(barrage.operations() > 8, () -> "operations: " + barrage.operations());
        assertTrue(barrage.statuses().keySet().containsAll(Set.of(200, 400, 401, 403)), () -> "" + barrage.statuses());
    }

    private static Caller caller(String name, String role) {
        return new Caller(name, Map.of("Authorization", TestTokens.bearer(name, role), "X-Duban-Request", "1"));
    }
}
