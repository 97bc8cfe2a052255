package cn.duban.incident.web;

import cn.duban.embedded.barrage.Caller;
import cn.duban.embedded.barrage.EveryRequest;
import cn.duban.embedded.barrage.Service;
import cn.duban.fixtures.DemoTime;
import cn.duban.incident.fixture.Api;
import cn.duban.incident.fixture.Inquiring;
import cn.duban.incident.fixture.People;
import cn.duban.incident.fixture.SmallRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Requests nobody would send, to every operation: no failure of ours, and each refusal a problem in Chinese. */
@QuarkusTest
class EveryRequestTest {
    private static final Map<String, Object> MOST = Map.of(
            "deaths", 1_000_000,
            "missing", 1_000_000,
            "seriousInjuries", 1_000_000,
            "minorInjuries", 1_000_000,
            "poisoned", 1_000_000,
            "trapped", 1_000_000,
            "inDanger", 1_000_000,
            "evacuated", 1_000_000,
            "lossFen", 100_000_000_000_000L);

    private static final int EACH = 12;

    @Inject
    SmallRegistry registry;

    @Inject
    DemoTime time;

    @Test
    void noRequestStopsTheServiceEveryRefusalIsAProblemAndWhatWasTakenCanBeRead() throws Exception {
        registry.load();
        List<Caller> callers = Stream.of(
                        People.LINGDAO, People.QIYE, People.QUZHIBAN, People.JUZHANG, People.SHIZHIBAN, People.ANWEIBAN)
                .map(person -> Caller.bearing(person.name(), person.bearer()))
                .toList();

        new EveryRequest(Service.on(RestAssured.port), callers, known())
                .send(EACH, 46, Set.of(200, 400, 403, 404, 422))
                .readBack(16);
    }

    private Map<String, List<String>> known() {
        Api.Case reported = Api.file(People.QIYE, Api.report(time.now()));
        Api.Case staffed = Inquiring.staffed(Api.file(People.QIYE, Api.report(time.now())));
        // As much as a report may say, so often that its sums are more than an int holds.
        List<String> extremes = IntStream.range(0, 3)
                .mapToObj(at -> Api.file(People.QIYE, Api.report(time.now(), "figures", MOST))
                        .id())
                .toList();
        Map<String, List<String>> known = new HashMap<>();
        known.put(
                "/incidents/",
                Stream.concat(Stream.of(reported.id(), staffed.id()), extremes.stream())
                        .toList());
        known.put("memberId", List.of(staffed.<String>see("inquiry.members[0].id")));
        known.put("year", List.of("2035"));
        known.put("/control-targets/", List.of("370000"));
        known.put("divisionCode", List.of(SmallRegistry.TOWN));
        known.put("enterpriseId", List.of("ent-1"));
        known.put("organisationId", List.of("tez-yingjiju", "ent-1"));
        return known;
    }
}
