package cn.duban.responsibility;

import cn.duban.contracts.registry.DivisionLevel;
import cn.duban.contracts.registry.DutyRole;
import cn.duban.contracts.registry.OrganisationKind;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The 专业委员会 that covers the matter, else the 安委会: first the district's, then the town's. */
final class CommitteePolicy {
    private static final List<DivisionLevel> LEVELS =
            List.of(DivisionLevel.DISTRICT, DivisionLevel.TOWN, DivisionLevel.CITY, DivisionLevel.PROVINCE);

    private CommitteePolicy() {}

    static @Nullable Line line(Case question, Lines lines) {
        Optional<Claim> special = question.claims().stream()
                .filter(c -> question.body(c.body()).kind() == OrganisationKind.COMMITTEE)
                .min(Comparator.<Claim>comparingInt(c -> LEVELS.indexOf(c.level()))
                        .thenComparing(Claim::distance));
        if (special.isPresent()) {
            return lines.of(question, special.get(), Rule.SPECIAL_COMMITTEE);
        }
        for (DivisionLevel level : LEVELS) {
            for (int place : question.places()) {
                Optional<Line> found =
                        question.level(place) == level ? safetyCommittee(question, place, lines) : Optional.empty();
                if (found.isPresent()) {
                    return found.get();
                }
            }
        }
        return null;
    }

    private static Optional<Line> safetyCommittee(Case question, int place, Lines lines) {
        return question.index().bodiesByDivision.get(place).stream()
                .filter(b -> question.exists(b) && question.body(b).kind() == OrganisationKind.SAFETY_COMMITTEE)
                .findFirst()
                .map(b -> byDuty(question, b, lines)
                        .orElseGet(() -> lines.of(b, DutyRole.LEADERSHIP, Rule.SAFETY_COMMITTEE)));
    }

    private static Optional<Line> byDuty(Case question, int body, Lines lines) {
        return question.claims().stream()
                .filter(c -> c.body() == body)
                .min(Comparator.comparingInt(Claim::distance))
                .map(c -> lines.of(question, c, Rule.SAFETY_COMMITTEE));
    }
}
