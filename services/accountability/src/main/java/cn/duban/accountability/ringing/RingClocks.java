package cn.duban.accountability.ringing;

import cn.duban.accountability.matter.Matter;
import cn.duban.accountability.matter.Matters;
import cn.duban.accountability.steps.MatterKind;
import cn.duban.casework.step.CaseClocks;
import cn.duban.casework.step.TakeStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;

/** A clock rang or a period ended: what follows is recorded. Safe to call twice, early or late. */
@ApplicationScoped
public class RingClocks {
    private final Instance<MatterKind<?>> kinds;
    private final Matters matters;
    private final CaseClocks clocks;
    private final TakeStep door;
    private final Clock clock;

    RingClocks(@Any Instance<MatterKind<?>> kinds, Matters matters, CaseClocks clocks, TakeStep door, Clock clock) {
        this.kinds = kinds;
        this.matters = matters;
        this.clocks = clocks;
        this.door = door;
        this.clock = clock;
    }

    /** Looks at the open deadlines of a clock of a matter. */
    public void ring(String matterId, String clockId, String part) {
        step(matterId, matter -> clocks.ring(matter.type(), matterId, List.of(clockId), part, clock.instant()));
    }

    /** Does to the matter what its process came to; the process itself is not told again. */
    public void step(String matterId, Consumer<Matter> change) {
        matters.any(matterId)
                .flatMap(matter -> kinds.stream()
                        .filter(kind -> kind.type().equals(matter.type()))
                        .findFirst())
                .ifPresent(kind -> step(kind, matterId, change));
    }

    private <M extends Matter> void step(MatterKind<M> kind, String id, Consumer<Matter> change) {
        door.onItsOwn(kind, id, matter -> {
            change.accept(matter);
            matter.sent();
        });
    }
}
