package cn.duban.accountability.duty;

import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Towns with a duty, for tests of other features. */
@ApplicationScoped
public class DutyTowns {
    private final DutyWorld world;

    DutyTowns(DutyWorld world) {
        this.world = world;
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

    public void put(List<Object> entries) {
        world.put(entries);
    }

    public static RequestSpecification as(String username, String role) {
        return DutyWorld.as(username, role);
    }
}
