package cn.duban.incident.inquiry;

import cn.duban.contracts.incident.IncidentGrade;
import cn.duban.contracts.incident.RelayLevel;
import org.jspecify.annotations.Nullable;

/**
 * What the law asks of the inquiry into an incident as it stands.
 *
 * @param level of the government that inquires, by grade
 * @param withoutCasualties nobody was hurt or is missing, and that is known
 * @param otherRegion county-level region of the enterprise where that is not the place of the incident, else null
 */
public record Demand(
        RelayLevel level,
        @Nullable IncidentGrade grade,
        boolean withoutCasualties,
        @Nullable String otherRegion) {}
