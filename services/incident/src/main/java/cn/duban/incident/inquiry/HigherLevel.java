package cn.duban.incident.inquiry;

import cn.duban.contracts.incident.RelayLevel;
import cn.duban.incident.lifecycle.Incident;
import cn.duban.incident.lifecycle.Seat;
import cn.duban.incident.lifecycle.Seats;
import cn.duban.incident.lifecycle.Statement;
import java.util.Optional;

/** Whether a changed grade has moved the inquiry up (493号令 art. 20). */
final class HigherLevel {
    private HigherLevel() {}

    /**
     * The seat that has to take over; none once the report is in, or where the casualties changed after the period of
     * arts. 13 and 20 only: then the first government goes on, and a higher one may still raise it.
     */
    static Optional<Seat> demanded(Incident incident, Inquiry inquiry) {
        RelayLevel level = incident.finding().inquiryLevel();
        boolean before = inquiry.log().report() == null;
        boolean inTime = incident.log().statements().stream().noneMatch(Statement::late);
        return before && inTime && level.compareTo(inquiry.level()) > 0 ? Seats.of(incident, level) : Optional.empty();
    }
}
