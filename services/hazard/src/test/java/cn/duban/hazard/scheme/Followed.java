package cn.duban.hazard.scheme;

import static cn.duban.hazard.fixture.People.ANWEIBAN;
import static cn.duban.hazard.fixture.People.ANWEIBAN_B;
import static cn.duban.hazard.scheme.Drafts.draw;
import static cn.duban.hazard.scheme.Drafts.publish;
import static org.hamcrest.Matchers.is;

import cn.duban.fixtures.DemoTime;
import cn.duban.hazard.fixture.Api;
import cn.duban.hazard.fixture.People;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Schemes that new cases follow from today on, until the test is over: other tests' cases follow the shipped models. */
final class Followed {
    private final List<String> published = new ArrayList<>();
    private final People draws;
    private final People publishes;

    Followed(People draws, People publishes) {
        this.draws = draws;
        this.publishes = publishes;
    }

    /** Of the district. */
    Followed() {
        this(ANWEIBAN, ANWEIBAN_B);
    }

    void follow(DemoTime time, Map<String, Object> draft) {
        String id = draw(draws, draft).statusCode(201).extract().path("scheme.id");
        publish(publishes, id, time.today()).statusCode(200).body("state", is("PUBLISHED"));
        published.add(id);
    }

    void withdraw() {
        published.forEach(id -> Api.post(draws, "/schemes/" + id + "/withdrawals", Map.of("reason", "试行结束"))
                .then()
                .statusCode(200)
                .body("state", is("WITHDRAWN")));
        published.clear();
    }
}
