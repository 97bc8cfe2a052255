package cn.duban.deadline;

import cn.duban.contracts.deadline.DeadlineQuestion;
import cn.duban.platform.time.ClockAgreement;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether an end that passed may be booked as missed by the clock alone. It may not while application and database
 * disagree about the time, nor where the platform was down, or nobody could act: then a person finds it.
 */
@ApplicationScoped
class Judging {
    private final ClockAgreement agreement;
    private final Outages outages;
    private final WhoCanAct whoCanAct;

    Judging(ClockAgreement agreement, Outages outages, WhoCanAct whoCanAct) {
        this.agreement = agreement;
        this.outages = outages;
        this.whoCanAct = whoCanAct;
    }

    /**
     * What becomes of ends that passed.
     *
     * @param missed those that are missed
     * @param asked those a person has to look at, with why
     */
    record Verdict(List<Deadline> missed, Map<Deadline, DeadlineQuestion> asked) {
        static final Verdict NOTHING = new Verdict(List.of(), Map.of());
    }

    /** About ends that passed by the application's clock; nothing while the clocks disagree. */
    Verdict of(List<Deadline> over) {
        if (over.isEmpty() || !agreement.measure().agree()) {
            return Verdict.NOTHING;
        }
        List<Outages.Outage> down = outages.around(over);
        List<Deadline> missed = new ArrayList<>();
        Map<Deadline, DeadlineQuestion> asked = new LinkedHashMap<>();
        for (Deadline deadline : over) {
            if (down.stream().anyMatch(outage -> outage.took(deadline))) {
                asked.put(deadline, DeadlineQuestion.PLATFORM_DOWN);
            } else if (whoCanAct.nobody(deadline)) {
                asked.put(deadline, DeadlineQuestion.NOBODY_TO_ACT);
            } else {
                missed.add(deadline);
            }
        }
        return new Verdict(missed, asked);
    }

    /**
     * Whether what is done now is late by the database's clock while the application's tells another time; then nothing
     * is booked, and a person is asked.
     */
    boolean lateByTheOtherClock(Deadline deadline, Instant at) {
        if (!deadline.over(at) && agreement.last().agree()) {
            return false;
        }
        ClockAgreement.Reading reading = agreement.measure();
        Duration ahead = reading.ahead();
        return !reading.agree() && deadline.over(at.minus(ahead));
    }
}
