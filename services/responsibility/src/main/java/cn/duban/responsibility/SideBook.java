package cn.duban.responsibility;

import cn.duban.contracts.registry.DivisionLevel;
import cn.duban.contracts.registry.DutyRole;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Who has a matter as a side or a part of another one. That does not depend on what was asked, so it is worked out once for
 * each place, matter and period without change.
 */
final class SideBook {
    private static final Set<DutyRole> BESIDE =
            EnumSet.of(DutyRole.SPECIAL, DutyRole.LICENSING, DutyRole.OWNER, DutyRole.ASSISTING);

    private final ResponsibilityIndex index;
    private final Lines lines;
    private final ConcurrentMap<Key, List<Line>> known = new ConcurrentHashMap<>();

    private record Key(int division, int matter, int period, Rule rule) {}

    SideBook(ResponsibilityIndex index, Lines lines) {
        this.index = index;
        this.lines = lines;
    }

    /** Those who have the matter, also through what lies above it. */
    List<Line> side(Case asked, int matter) {
        Key key = new Key(asked.division(), matter, index.period(asked.day()), Rule.SIDE_DUTY);
        List<Line> found = known.get(key);
        return found == null ? keep(key, ClaimFinder.side(asked, matter)) : found;
    }

    /** Those to whom a clause gives this very matter. */
    List<Line> part(Case asked, int matter) {
        Key key = new Key(asked.division(), matter, index.period(asked.day()), Rule.PART_DUTY);
        List<Line> found = known.get(key);
        return found == null ? keep(key, ClaimFinder.part(asked, matter)) : found;
    }

    private List<Line> keep(Key key, Case other) {
        Named name = index.matterName(other.matter());
        List<Line> found = shares(other).stream()
                .map(claim -> lines.of(other, claim, key.rule(), name))
                .toList();
        known.put(key, found);
        return found;
    }

    /** The leads of each level, then who has a further role. */
    private static List<Claim> shares(Case other) {
        if (other.claims().isEmpty()) {
            return List.of();
        }
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
}
