package cn.duban.accountability.duty;

import cn.duban.casework.actor.Signature;
import cn.duban.casework.input.Days;
import cn.duban.casework.input.Refusals;
import cn.duban.contracts.duty.DutyState;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What the holder of a post owes in one period. Every change is a signed step or a clock that rang, taken only where the
 * state and the rules allow it; a refusal changes nothing. That it was missed stays on record, whatever is filed later.
 */
@Entity
public class Duty extends DutyFile {

    protected Duty() {}

    private Duty(String id, String number, Obligation obligation, Seat seat, Period period, DutyLog log, Run run) {
        super(id, number, obligation, seat, period, log, run);
    }

    /** Arms it for the one who holds the post, or for the vacant post. */
    public static Duty arm(
            String id,
            String number,
            Obligation obligation,
            Seat seat,
            Period period,
            @Nullable Holder holder,
            LocalDate since,
            Run run) {
        return new Duty(id, number, obligation, seat, period, DutyLog.begin(holder, since), run);
    }

    /** Takes evidence; with the last of it the duty is done, or made up where its end has passed. */
    public void file(Filing filing) {
        FilingRules.check(this, filing);
        note(log().filed(filing));
        if (filed() >= obligation().times()) {
            enter(state() == DutyState.MISSED ? DutyState.MADE_UP : DutyState.DONE);
            done(filing.by().at());
        }
    }

    /**
     * Sends evidence back because it shows nothing; what was done is open again.
     *
     * @param until last instant at which evidence may be sent back
     * @param due end of the clock by which it is to be corrected
     */
    public void sendBack(String filingId, String reason, Signature by, OffsetDateTime until, OffsetDateTime due) {
        Filing filing = FilingRules.returnable(this, filingId, by, until);
        note(log().replaced(filing.sentBack(reason, by)));
        if (state() == DutyState.DONE) {
            enter(DutyState.OPEN);
            done(null);
            runsUntil(due);
        } else if (state() == DutyState.MADE_UP) {
            enter(DutyState.MISSED);
            done(null);
        }
    }

    /** Whether it is open and its end passed. */
    boolean over(OffsetDateTime now) {
        return state() == DutyState.OPEN && now.isAfter(dueAt());
    }

    /** Its end passed; false when it is not open, or not over yet. */
    public boolean miss(OffsetDateTime now) {
        if (!over(now)) {
            return false;
        }
        enter(DutyState.MISSED);
        missed(dueAt());
        return true;
    }

    /**
     * The post changes hands. Of one that was missed already, only what happened in its period is set right.
     *
     * @param to null for a vacancy
     * @param on first day of the new holder, or of the vacancy
     * @return false where nothing changes
     */
    public boolean handOver(@Nullable Holder to, LocalDate on) {
        boolean over = state() == DutyState.MISSED && on.isAfter(period().end());
        boolean same = log().holder().equals(java.util.Optional.ofNullable(to));
        if ((state() != DutyState.OPEN && state() != DutyState.MISSED) || over || same) {
            return false;
        }
        note(log().handedOver(to, notBefore(on)));
        return true;
    }

    /** It lost its object: the duty or the post was abolished. */
    public boolean withdraw() {
        if (state() != DutyState.OPEN) {
            return false;
        }
        enter(DutyState.WITHDRAWN);
        return true;
    }

    /** Whether something is still to be filed. */
    public boolean lacking() {
        return state() == DutyState.OPEN || state() == DutyState.MISSED;
    }

    private LocalDate notBefore(LocalDate on) {
        LocalDate from = log().tenures().get(log().tenures().size() - 1).from();
        return on.isBefore(from) ? from : on;
    }

    static LocalDate day(OffsetDateTime at) {
        return Days.of(at);
    }

    /** Refuses what nobody waits for any more. */
    void checkLacking() {
        if (!lacking()) {
            String why = state() == DutyState.WITHDRAWN ? "该履职事项已撤销" : "该履职事项本期已经完成";
            throw Refusals.conflict("duty-not-open", "无需报送", why + "，无需再报送材料");
        }
    }
}
