package cn.duban.incident.lifecycle;

import cn.duban.contracts.Basis;
import cn.duban.contracts.incident.IncidentGrade;
import cn.duban.contracts.incident.RelayLevel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the figures make of the incident.
 *
 * @param provisional something is unknown that could change the grade
 * @param possibleWorst what it could become; null when nothing is open
 * @param nearMiss 较大涉险
 * @param because each rule that applied
 * @param direct who must tell a level further up at once, past the chain
 * @param table edition of the decision table, so that the finding can be replayed
 */
public record GradeFinding(
        @Nullable IncidentGrade grade,
        boolean provisional,
        @Nullable IncidentGrade possibleWorst,
        boolean nearMiss,
        List<Ground> because,
        RelayLevel relayUpTo,
        RelayLevel inquiryLevel,
        List<DirectReport> direct,
        String table) {

    @SuppressWarnings("ConstantValue") // findings of before know of no direct reports
    public GradeFinding {
        direct = direct == null ? List.of() : List.copyOf(direct);
    }

    /** A rule of the decision table that applied, with the figure. */
    public record Ground(
            String rule, String value, @Nullable IncidentGrade grade, Basis basis) {}

    /** A report past the chain that the grade asks for. @param from level that makes it; null for the enterprise */
    public record DirectReport(@Nullable RelayLevel from, RelayLevel to, Basis basis) {}
}
