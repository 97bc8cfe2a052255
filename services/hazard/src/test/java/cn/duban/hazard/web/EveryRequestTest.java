package cn.duban.hazard.web;

import cn.duban.embedded.barrage.Caller;
import cn.duban.embedded.barrage.EveryRequest;
import cn.duban.embedded.barrage.Service;
import cn.duban.fixtures.DemoTime;
import cn.duban.hazard.fixture.Api;
import cn.duban.hazard.fixture.People;
import cn.duban.hazard.fixture.PlateCase;
import cn.duban.hazard.fixture.SmallRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Requests nobody would send, to every operation: no failure of ours, and each refusal a problem in Chinese. */
@QuarkusTest
class EveryRequestTest {
    private static final int EACH = 12;

    @Inject
    SmallRegistry registry;

    @Inject
    DemoTime time;

    @Test
    void noRequestStopsTheServiceEveryRefusalIsAProblemAndWhatWasTakenCanBeRead() throws Exception {
        registry.load();
        List<Caller> callers = Stream.of(
                        People.LINGDAO,
                        People.QIYE,
                        People.QIYEFUZE,
                        People.JIANGUAN,
                        People.JUZHANG,
                        People.ANWEIBAN,
                        People.SHIANWEIBAN)
                .map(person -> Caller.bearing(person.name(), person.bearer()))
                .toList();

        new EveryRequest(Service.on(RestAssured.port), callers, known())
                .send(EACH, 61, Set.of(200, 400, 403, 404, 422))
                .readBack(31);
    }

    private Map<String, List<String>> known() {
        Api.Case filed = Api.file(People.QIYE, Api.filing());
        Api.Case graded = Api.file(People.QIYE, Api.filing())
                .done(People.JIANGUAN, "gradings", Map.of("grade", "GENERAL", "reason", "现场判定"))
                .done(
                        People.JIANGUAN,
                        "orders",
                        Map.of(
                                "demand",
                                "限期整改",
                                "dueDate",
                                time.today().plusDays(10).toString()));
        PlateCase planning = PlateCase.planning(time);
        PlateCase accepting = PlateCase.accepting(time);
        Map<String, List<String>> known = new HashMap<>();
        known.put(
                "/hazards/", List.of(filed.id(), graded.id(), planning.hazard().id()));
        known.put("/plates/", List.of(planning.id(), accepting.id()));
        known.put("divisionCode", List.of(SmallRegistry.TOWN));
        known.put("enterpriseId", List.of("ent-1"));
        known.put("organisationId", List.of("tez-yingjiju", "ent-1"));
        known.put("matterCode", List.of("sector.light-industry"));
        return known;
    }
}
