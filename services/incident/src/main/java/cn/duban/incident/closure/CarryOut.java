package cn.duban.incident.closure;

import cn.duban.casework.actor.Actor;
import cn.duban.casework.actor.Signature;
import cn.duban.contracts.incident.ClosureItemCompleted;
import cn.duban.incident.lifecycle.Incident;
import cn.duban.platform.problem.ForbiddenProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Names what else is to be carried out, and notes what was. */
@ApplicationScoped
public class CarryOut {
    private final Closures closures;
    private final ItemClock clock;

    CarryOut(Closures closures, ItemClock clock) {
        this.closures = closures;
        this.clock = clock;
    }

    /** Names something more. */
    public void add(Incident incident, PlannedItem planned, Signature by) {
        Closure closure = closures.of(incident.id());
        ClosureItem item = closure.add(UUID.randomUUID().toString(), planned, by);
        clock.arm(incident, item);
        incident.keep("ClosureItemAdded", item);
    }

    /** Notes that the body concerned did it. */
    public void complete(
            Incident incident, String itemId, String result, List<String> evidence, Signature by, Actor actor) {
        Closure closure = closures.of(incident.id());
        ClosureItem item = closure.open(itemId);
        if (!ClosureRights.does(item, actor)) {
            throw new ForbiddenProblem(
                    "not-your-step", "无权办理", "这项由" + item.body().name() + "落实，不由您的单位填报");
        }
        closure.complete(itemId, result, evidence, by);
        incident.tell(now -> new ClosureItemCompleted(now, by.username(), by.at(), item.set()));
    }
}
