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
        duties.lock(dutyId).ifPresent(duty -> {
            OffsetDateTime now = OffsetDateTime.now(clock);
            if (duty.miss(now)) {
                duty.stepped(now);
                clocks.missed(duty, now.toInstant());
                telling.tell(duty, snapshot -> new DutyMissed(snapshot, PLATFORM, now));
            }
        });
    }
}
