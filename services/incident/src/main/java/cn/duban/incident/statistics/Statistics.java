package cn.duban.incident.statistics;

import cn.duban.contracts.incident.IncidentGrade;
import cn.duban.contracts.incident.IncidentKind;
import cn.duban.platform.sql.Sums;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Incidents that happened in a period in a place, merged ones and hazards treated as incidents left out. Money in fen.
 *
 * @param to last day, included
 */
public record Statistics(
        LocalDate from,
        LocalDate to,
        String divisionCode,
        String divisionName,
        Figures total,
        List<ByDivision> byDivision,
        List<ByGrade> byGrade,
        List<ByKind> byKind) {

    /**
     * Sums. What is unknown counts as nothing here, so deaths, injuries and loss are what is known so far.
     *
     * @param closed incidents archived or evaluated (结案)
     * @param closingRate share of closed ones, 0 to 1; null without incidents
     * @param late incidents with a report that was late (迟报起数)
     * @param omitted incidents where something was left out (漏报起数)
     */
    public record Figures(
            long incidents,
            long deaths,
            long seriousInjuries,
            long lossFen,
            long closed,
            @Nullable Double closingRate,
            long late,
            long omitted) {

        static Figures of(
                long incidents, long deaths, long seriousInjuries, long lossFen, long closed, long late, long omitted) {
            Double rate = incidents == 0 ? null : (double) closed / incidents;
            return new Figures(incidents, deaths, seriousInjuries, lossFen, closed, rate, late, omitted);
        }

        /** Both together. */
        Figures plus(Figures more) {
            return of(
                    incidents + more.incidents,
                    Sums.plus(deaths, more.deaths),
                    Sums.plus(seriousInjuries, more.seriousInjuries),
                    Sums.plus(lossFen, more.lossFen),
                    closed + more.closed,
                    late + more.late,
                    omitted + more.omitted);
        }
    }

    /** One of the places below, or the place itself for what is booked on none of them. */
    public record ByDivision(
            String code, String name, @JsonUnwrapped Figures figures) {}

    /** @param grade null while the figures give none */
    public record ByGrade(@Nullable IncidentGrade grade, long incidents, long deaths) {}

    public record ByKind(IncidentKind kind, long incidents, long deaths) {}
}
