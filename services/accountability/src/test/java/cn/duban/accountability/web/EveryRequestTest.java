package cn.duban.accountability.web;

import cn.duban.accountability.fixture.Api;
import cn.duban.accountability.fixture.Extremes;
import cn.duban.accountability.fixture.Handling;
import cn.duban.accountability.fixture.People;
import cn.duban.accountability.fixture.SmallRegistry;
import cn.duban.embedded.barrage.Caller;
import cn.duban.embedded.barrage.EveryRequest;
import cn.duban.embedded.barrage.Service;
import cn.duban.fixtures.DemoTime;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Requests nobody would send, to every operation: no failure of ours, and each refusal a problem in Chinese. */
@QuarkusTest
class EveryRequestTest {
    private static final int EACH = 8;

    @Inject
    SmallRegistry registry;

    @Inject
    DemoTime time;

    @Inject
    Extremes extremes;

    @Test
    void noRequestStopsTheServiceEveryRefusalIsAProblemAndWhatWasTakenCanBeRead() throws Exception {
        registry.load();
        List<Caller> callers = Stream.of(People.JIWEI, People.LINGDAO, People.QIYEFUZE, People.JUZHANG, People.ANWEIBAN)
                .map(person -> Caller.bearing(person.name(), person.bearer()))
                .toList();

        new EveryRequest(Service.on(RestAssured.port), callers, known())
                .send(EACH, 46, Set.of(200, 400, 403, 404, 422))
                .readBack(40);
    }

    private Map<String, List<String>> known() {
        Api.Matter opened = Handling.opened(
                People.ANWEIBAN, "ENTERPRISE", "ent-1", time.now().minusDays(1));
        Api.Matter decided = Handling.decided(time.now(), "INTERVIEW", "WARNING_NOTICE");
        String interview = Api.post(
                        People.ANWEIBAN,
                        "/interviews",
                        Map.of(
                                "subjectKind", "ENTERPRISE",
                                "subjectId", "ent-1",
                                "reason", "隐患整改不力",
                                "number", "台安约〔2026〕1号",
                                "appointedAt", time.now().plusDays(10).toString(),
                                "place", "区安委办"))
                .path("id");
        Map<String, List<String>> known = extremes.all();
        known.merge("/cases/", List.of(opened.id(), decided.id()), EveryRequestTest::both);
        known.merge("/interviews/", List.of(interview), EveryRequestTest::both);
        known.put("measureId", List.of(decided.<String>see("measures[0].id")));
        known.put("subject", List.of(Handling.ENTERPRISE));
        known.put("subjectId", List.of("ent-1"));
        known.put("divisionCode", List.of(SmallRegistry.TOWN));
        known.put("enterpriseId", List.of("ent-1"));
        known.put("organisationId", List.of("tez-yingjiju", "ent-1"));
        return known;
    }

    private static List<String> both(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
