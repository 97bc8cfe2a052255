package cn.duban.responsibility;

import cn.duban.contracts.registry.DivisionLevel;
import cn.duban.contracts.registry.DutyRole;
import cn.duban.contracts.registry.OrganisationKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Who answers for the place, from the grid up to the district: 属地管理、分级负责. */
final class TerritorialChain {
    private TerritorialChain() {}

    static List<Line> lines(Case question, List<Claim> leads, Lines lines) {
        List<Line> chain = new ArrayList<>();
        for (int place : question.places()) {
            DivisionLevel level = question.level(place);
            if (level.compareTo(DivisionLevel.DISTRICT) < 0) {
                break;
            }
            if (level == DivisionLevel.TOWN) {
                townOffices(question, leads).forEach(c -> chain.add(lines.of(question, c, Rule.TOWN_OFFICE)));
            }
            government(question, place, lines).ifPresent(chain::add);
        }
        return chain;
    }

    /** The town's counterpart of the department that leads; where it leads itself it is named above already. */
    private static List<Claim> townOffices(Case question, List<Claim> leads) {
        return LeadPolicy.leads(question, DivisionLevel.TOWN).stream()
                .filter(c -> leads.stream().noneMatch(lead -> lead.body() == c.body()))
                .toList();
    }

    private static Optional<Line> government(Case question, int place, Lines lines) {
        Optional<Line> byDuty = question.claims().stream()
                .filter(c -> c.role() == DutyRole.TERRITORIAL
                        && question.body(c.body()).division() == place)
                .min(Comparator.comparingInt(Claim::distance))
                .map(c -> lines.of(question, c, Rule.TERRITORIAL));
        return byDuty.isPresent() ? byDuty : byKind(question, place, lines);
    }

    private static Optional<Line> byKind(Case question, int place, Lines lines) {
        return question.index().bodiesByDivision.get(place).stream()
                .filter(b -> question.exists(b) && governs(question.body(b).kind()))
                .findFirst()
                .map(b -> lines.of(b, DutyRole.TERRITORIAL, Rule.TERRITORIAL));
    }

    private static boolean governs(OrganisationKind kind) {
        return kind == OrganisationKind.GOVERNMENT || kind == OrganisationKind.VILLAGE_COMMITTEE;
    }
}
