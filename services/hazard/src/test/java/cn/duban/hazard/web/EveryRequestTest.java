package cn.duban.hazard.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.embedded.barrage.Barrage;
import cn.duban.embedded.barrage.Caller;
import cn.duban.embedded.barrage.ReadBack;
import cn.duban.fixtures.DemoTime;
import cn.duban.hazard.fixture.Api;
import cn.duban.hazard.fixture.People;
import cn.duban.hazard.fixture.PlateCase;
import cn.duban.hazard.fixture.SmallRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Requests nobody would send, to every operation: no failure of ours, and each refusal a problem in Chinese. */
@QuarkusTest
class EveryRequestTest {
    /** Changes what is sent; any finding can be had again by it. */
    private static final long SEED = 20_261_130;

    private static final int EACH = 12;

    @Inject
    SmallRegistry registry;

    @Inject
    DemoTime time;

    @Test
    void noRequestStopsTheServiceEveryRefusalIsAProblemAndWhatWasTakenCanBeRead() throws Exception {
        registry.load();
        URI base = URI.create("http://localhost:" + RestAssured.port);
        List<Caller> callers = Stream.of(
                        People.LINGDAO,
                        People.QIYE,
                        People.QIYEFUZE,
                        People.JIANGUAN,
                        People.JUZHANG,
                        People.ANWEIBAN,
                        People.SHIANWEIBAN)
                .map(person -> new Caller(person.name(), Map.of("Authorization", person.bearer())))
                .toList();
        URI document = base.resolve("/q/openapi?format=json");
        Map<String, List<String>> known = known();
        Barrage barrage = new Barrage(base, document, callers, known, SEED);

        assertThat(barrage.send(EACH)).isEmpty();
        assertThat(barrage.operations()).isGreaterThan(60);
        // It reached behind validation and sign-in, or it has shown nothing.
        assertThat(barrage.statuses()).containsKeys(200, 400, 403, 404, 422);

        ReadBack reading = new ReadBack(base, callers.get(0), known);
        assertThat(reading.all(document)).isEmpty();
        assertThat(reading.answers()).isGreaterThan(30);
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
