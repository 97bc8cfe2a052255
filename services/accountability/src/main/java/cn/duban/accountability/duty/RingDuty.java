package cn.duban.accountability.duty;

import cn.duban.contracts.duty.DutyMissed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;

/** The clock of a duty rang: the miss is recorded. Safe to call twice, early or late. */
@ApplicationScoped
public class RingDuty {
    static final String PLATFORM = "system";

    private final Duties duties;
    private final DutyClocks clocks;
    private final DutyTelling telling;
    private final Clock clock;

    RingDuty(Duties duties, DutyClocks clocks, DutyTelling telling, Clock clock) {
        this.duties = duties;
        this.clocks = clocks;
        this.telling = telling;
        this.clock = clock;
    }

    @Transactional
    public void ring(String dutyId) {
        duties.lock(dutyId).ifPresent(duty -> ring(duty, OffsetDateTime.now(clock)));
    }

    /** Where its clock is not to be booked as missed, or not yet, the duty is not either. */
    void ring(Duty duty, OffsetDateTime now) {
        if (duty.over(now) && clocks.missed(duty, now.toInstant()) && duty.miss(now)) {
            duty.stepped(now);
            telling.tell(duty, snapshot -> new DutyMissed(snapshot, PLATFORM, now));
        }
    }
}
