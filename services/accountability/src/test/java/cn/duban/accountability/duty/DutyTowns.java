package cn.duban.accountability.duty;

import cn.duban.fixtures.DemoTime;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Towns with a duty, for tests of other features. */
@ApplicationScoped
public class DutyTowns {
    private final DutyWorld world;
    private final DemoTime time;

    DutyTowns(DutyWorld world, DemoTime time) {
        this.world = world;
        this.time = time;
    }

    /** A town, its people, and the duty its mayor owes. */
    public record Place(
            String code, String path, String government, String mayorPost, String mayor, String clerk, String dutyId) {}

    public Place withDuty(String name) {
        DutyWorld.Town town = world.town();
        world.owes(town, name, 1);
        return new Place(
                town.code(),
                town.path(),
                town.government(),
                town.mayorPost(),
                town.mayor(),
                town.clerk(),
                world.armed(town.duty(name)));
    }

    /** What a post owes each quarter from now on. @return id of the duty it has now */
    public String owed(String post, String name) {
        world.put(List.of(DutyWorld.recurring(name, post, null, 1, false)));
        return world.armed(name);
    }

    /** The clerk files what the mayor did. */
    public void file(Place town, String summary) {
        Map<String, Object> evidence = new HashMap<>(DutyWorld.evidence(town.clerk(), "supervisor", time.today()));
        evidence.put("summary", summary);
        Response filed = DutyWorld.step(town.clerk(), "supervisor", town.dutyId(), "filings", evidence);
        if (filed.statusCode() != 200) {
            throw new AssertionError(filed.statusCode() + " " + filed.asString());
        }
    }

    public void put(List<Object> entries) {
        world.put(entries);
    }

    public static RequestSpecification as(String username, String role) {
        return DutyWorld.as(username, role);
    }
}
