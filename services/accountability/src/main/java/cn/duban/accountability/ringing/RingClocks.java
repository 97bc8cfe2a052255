package cn.duban.accountability.ringing;

import cn.duban.accountability.matter.Matter;
import cn.duban.accountability.matter.Matters;
import cn.duban.accountability.telling.Publishing;
import cn.duban.casework.step.CaseClocks;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Consumer;

/** A clock rang or a period ended: what follows is recorded. Safe to call twice, early or late. */
@ApplicationScoped
public class RingClocks {
    /** Name under which the platform itself acts. */
    public static final String PLATFORM = "system";

    private final Matters matters;
    private final CaseClocks clocks;
    private final Publishing publishing;
    private final Clock clock;

    RingClocks(Matters matters, CaseClocks clocks, Publishing publishing, Clock clock) {
        this.matters = matters;
        this.clocks = clocks;
        this.publishing = publishing;
        this.clock = clock;
    }

    /** Looks at the open deadlines of a clock of a matter. */
    public void ring(String matterId, String clockId, String part) {
        step(matterId, matter -> clocks.ring(matter.type(), matterId, List.of(clockId), part, clock.instant()));
    }

    /** Does to the matter what its process came to; the process itself is not told again. */
    public void step(String matterId, Consumer<Matter> change) {
        matters.lockAny(matterId).ifPresent(matter -> {
            change.accept(matter);
            matter.sent();
            publishing.publish(matter, OffsetDateTime.now(clock), PLATFORM);
        });
    }
}
