package cn.duban.responsibility;

import cn.duban.contracts.registry.DivisionLevel;
import cn.duban.contracts.registry.DutyRole;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Bodies beside the lead, each in its role: special, licensing, owner, assisting, comprehensive, and superior leads. */
final class OtherBodies {
    private static final List<DutyRole> ROLES =
            List.of(DutyRole.SPECIAL, DutyRole.LICENSING, DutyRole.OWNER, DutyRole.ASSISTING, DutyRole.COMPREHENSIVE);

    private static final Comparator<Claim> ORDER = Comparator.<Claim>comparingInt(c -> ROLES.indexOf(c.role()))
            .thenComparing(Claim::distance)
            .thenComparing(Claim::level);

    private OtherBodies() {}

    /** Lines in the order special to comprehensive; a body appears once in each role. */
    static List<Line> lines(Case question, List<Claim> leads, boolean overridden, Lines lines) {
        List<Line> others = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        if (!overridden) {
            leads.forEach(lead -> seen.add(lead.body() + "/" + lead.role()));
        }
        superior(question, leads, overridden).forEach(claim -> {
            if (seen.add(claim.body() + "/" + claim.role())) {
                others.add(lines.of(question, claim, overridden ? LeadPolicy.rule(question, claim) : Rule.UPPER_LEVEL));
            }
        });
        question.claims().stream()
                .filter(c -> ROLES.contains(c.role()) && supervises(question, c))
                .sorted(ORDER)
                .filter(c -> seen.add(c.body() + "/" + c.role()))
                .forEach(c -> others.add(lines.of(question, shown(question, c), rule(c))));
        wider(question, leads, seen).forEach(c -> others.add(lines.of(question, c, Rule.WIDER_DUTY)));
        return others;
    }

    private static Claim shown(Case question, Claim claim) {
        return Share.shown(question, List.of(claim), claim.body());
    }

    /** Who has the wider field and leads at no level: the matter is a part of what it supervises. */
    private static List<Claim> wider(Case question, List<Claim> leads, Set<String> seen) {
        Set<Integer> leading = new HashSet<>();
        leads.forEach(c -> leading.add(c.body()));
        LeadPolicy.leads(question, DivisionLevel.TOWN).forEach(c -> leading.add(c.body()));
        return question.claims().stream()
                .filter(c -> c.role() == DutyRole.INDUSTRY && supervises(question, c))
                .filter(c -> !leading.contains(c.body()) && seen.add(c.body() + "/" + c.role()))
                .toList();
    }

    /** A designation pushes the lead by duty into the second row; leads of the levels above stand there anyway. */
    private static List<Claim> superior(Case question, List<Claim> leads, boolean overridden) {
        List<Claim> superior = new ArrayList<>(overridden ? leads : List.of());
        for (DivisionLevel level : List.of(DivisionLevel.CITY, DivisionLevel.PROVINCE)) {
            if (!leads.isEmpty() && leads.get(0).level().compareTo(level) > 0) {
                superior.addAll(LeadPolicy.leads(question, level));
            }
        }
        return superior;
    }

    /** What a committee or party committee does is shown as committee and leaders. */
    private static boolean supervises(Case question, Claim claim) {
        return switch (question.body(claim.body()).kind()) {
            case PARTY_COMMITTEE, COMMITTEE, SAFETY_COMMITTEE -> false;
            default -> true;
        };
    }

    private static Rule rule(Claim claim) {
        return switch (claim.role()) {
            case LICENSING -> Rule.LICENSING;
            case OWNER -> Rule.OWNER;
            case ASSISTING -> Rule.ASSISTING;
            case COMPREHENSIVE -> Rule.COMPREHENSIVE_SUPERVISION;
            default -> Rule.SPECIAL_DUTY;
        };
    }
}
