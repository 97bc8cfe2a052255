package cn.duban.incident.clocks;

import cn.duban.casework.input.Days;
import cn.duban.contracts.incident.IncidentKind;
import cn.duban.deadline.catalogue.ClockCatalogue;
import cn.duban.deadline.due.DueDates;
import cn.duban.incident.lifecycle.ClockIds;
import cn.duban.incident.lifecycle.Place;
import cn.duban.incident.lifecycle.Times;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;

/** Within which changes of casualties are reported: 30 days, road traffic and fire 7 (493号令 art. 13). */
@ApplicationScoped
public class SupplementWindow {
    private static final int LONGEST_DAYS = 30;

    private final ClockCatalogue catalogue;
    private final DueDates dueDates;

    SupplementWindow(ClockCatalogue catalogue, DueDates dueDates) {
        this.catalogue = catalogue;
        this.dueDates = dueDates;
    }

    /** Its end; a report about a time before the rule was made is taken too. */
    public OffsetDateTime end(Place place, IncidentKind kind, Times times) {
        Instant happened = times.happenedAt().toInstant();
        return catalogue
                .find(ClockIds.WINDOW, place.divisionPath(), DueDates.dateOf(happened), kind.name())
                .map(rule -> Days.beijing(dueDates.due(rule, happened)))
                .orElseGet(() -> Days.end(DueDates.dateOf(happened).plusDays(LONGEST_DAYS)));
    }
}
