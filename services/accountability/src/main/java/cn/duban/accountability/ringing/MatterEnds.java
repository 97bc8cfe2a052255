package cn.duban.accountability.ringing;

import cn.duban.accountability.matter.Matters;
import cn.duban.deadline.ClockHolder;
import jakarta.enterprise.context.ApplicationScoped;

/** Ends of a matter's clocks that move without a step: the matter and its tasks show the new ones. */
@ApplicationScoped
class MatterEnds implements ClockHolder {
    private static final String DUTY = "duty";

    private final Matters matters;
    private final RingClocks ring;

    MatterEnds(Matters matters, RingClocks ring) {
        this.matters = matters;
        this.ring = ring;
    }

    /** All there is but duties, which are no matters. */
    @Override
    public boolean holds(String subjectType) {
        return !DUTY.equals(subjectType);
    }

    @Override
    public void around(String subjectType, String subjectId, Runnable change) {
        if (matters.any(subjectId).isPresent()) {
            ring.step(subjectId, matter -> change.run());
        } else {
            change.run();
        }
    }
}
