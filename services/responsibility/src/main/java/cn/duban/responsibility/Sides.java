package cn.duban.responsibility;

import cn.duban.contracts.registry.DivisionLevel;
import cn.duban.contracts.registry.DutyRole;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Bodies to which some clause gives another side of the trade asked about, or a part of it: the transport of dangerous
 * goods beside their production, water works inside construction. Each line bears its own role and clause.
 */
final class Sides {
    private static final Set<DutyRole> BESIDE =
            EnumSet.of(DutyRole.SPECIAL, DutyRole.LICENSING, DutyRole.OWNER, DutyRole.ASSISTING);

    private final Case question;
    private final Lines lines;
    private final List<Line> found = new ArrayList<>();
    /** Bodies that lead, and (body, clause) of every line so far: nothing is said twice. */
    private final Set<String> said = new HashSet<>();

    Sides(Case question, Lines lines) {
        this.question = question;
        this.lines = lines;
    }

    List<Line> beside(List<LevelLead> levels, List<Line> others) {
        levels.forEach(level -> level.leads().forEach(l -> said.add(l.organisationId())));
        others.forEach(this::said);
        for (int side : question.index().trades.sides(question.matter())) {
            add(ClaimFinder.side(question, side), Rule.SIDE_DUTY);
        }
        for (int part : question.index().trades.parts(question.matter())) {
            add(ClaimFinder.part(question, part), Rule.PART_DUTY);
        }
        return found;
    }

    private void add(Case other, Rule rule) {
        Named matter = question.index().matterName(other.matter());
        shares(other).stream()
                .map(claim -> lines.of(other, claim, rule, matter))
                .filter(line -> !said.contains(line.organisationId()) && said(line))
                .forEach(found::add);
    }

    /** The leads of each level, then who has a further role. */
    private static List<Claim> shares(Case other) {
        Set<Claim> shares = new LinkedHashSet<>();
        for (DivisionLevel level : LeadPolicy.LEVELS) {
            shares.addAll(LeadPolicy.leads(other, level));
        }
        Set<String> roles = new HashSet<>();
        shares.forEach(c -> roles.add(c.body() + "/" + c.role()));
        other.claims().stream()
                .filter(c -> BESIDE.contains(c.role()) && other.body(c.body()).canLead())
                .sorted(Comparator.comparing(Claim::role).thenComparing(Claim::distance))
                .filter(c -> roles.add(c.body() + "/" + c.role()))
                .map(c -> Share.shown(other, List.of(c), c.body()))
                .forEach(shares::add);
        return List.copyOf(shares);
    }

    private boolean said(Line line) {
        return said.add(line.organisationId() + "/" + line.document() + "/" + line.clause());
    }
}
