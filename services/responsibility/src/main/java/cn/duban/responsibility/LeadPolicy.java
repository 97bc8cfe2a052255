package cn.duban.responsibility;

import cn.duban.contracts.registry.DivisionLevel;
import cn.duban.contracts.registry.DutyRole;
import java.util.List;

/**
 * Which body leads by its duties, before any designation.
 *
 * <p>Level first: the county-level department where there is one, since 安全生产法 art. 10 gives supervision to departments
 * from the county level up and art. 9 gives towns the part of their territory; then the town's office, then the levels
 * above. Within a level the most specific matter wins; a sector's duty goes before a special one, law before local
 * documents.
 */
final class LeadPolicy {
    /** In the order in which they are asked for a lead. */
    static final List<DivisionLevel> LEVELS =
            List.of(DivisionLevel.DISTRICT, DivisionLevel.TOWN, DivisionLevel.CITY, DivisionLevel.PROVINCE);

    private LeadPolicy() {}

    /** One claim per leading body: one is clear, several are a conflict, none is a gap. */
    static List<Claim> leads(Case question) {
        for (DivisionLevel level : LEVELS) {
            List<Claim> leads = leads(question, level);
            if (!leads.isEmpty()) {
                return leads;
            }
        }
        return List.of();
    }

    /** Those who would lead at this level of government. */
    static List<Claim> leads(Case question, DivisionLevel level) {
        List<Claim> industry = mostSpecific(question, level, DutyRole.INDUSTRY);
        return industry.isEmpty() ? mostSpecific(question, level, DutyRole.SPECIAL) : industry;
    }

    private static List<Claim> mostSpecific(Case question, DivisionLevel level, DutyRole role) {
        List<Claim> candidates = question.claims().stream()
                .filter(c -> c.role() == role
                        && c.level() == level
                        && question.body(c.body()).canLead())
                .toList();
        int nearest = candidates.stream().mapToInt(Claim::distance).min().orElse(-1);
        List<Claim> nearestOnes =
                candidates.stream().filter(c -> c.distance() == nearest).toList();
        List<Claim> lawful = nearestOnes.stream().filter(c -> c.duty().law()).toList();
        List<Claim> leading = lawful.isEmpty() ? nearestOnes : lawful;
        // A body named twice makes no conflict.
        return leading.stream()
                .map(Claim::body)
                .distinct()
                .map(body -> Share.shown(question, leading, body))
                .toList();
    }

    /** Rule that made it the lead. */
    static Rule rule(Case question, Claim lead) {
        if (lead.duty().law()) {
            return Rule.LAW;
        }
        if (lead.handover() != null) {
            return Rule.HANDOVER;
        }
        if (exceptions(question, lead).stream().findAny().isPresent()) {
            return Rule.EXCEPTION;
        }
        return lead.role() == DutyRole.SPECIAL ? Rule.SPECIAL_DUTY : Rule.INDUSTRY_DUTY;
    }

    /** Wider duties of other bodies at the same level that cut this matter out. */
    static List<Claim> exceptions(Case question, Claim lead) {
        return question.excluded().stream()
                .filter(c -> c.level() == lead.level()
                        && c.body() != lead.body()
                        && (c.role() == DutyRole.INDUSTRY || c.role() == DutyRole.SPECIAL))
                .toList();
    }
}
