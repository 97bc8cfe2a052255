package cn.duban.responsibility;

import cn.duban.contracts.registry.DutyRole;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks up the matter tree and collects every duty that holds at the place on the day. */
final class ClaimFinder {
    /** Duties on these functions speak of everything in the territory, if they bear the role beside them. */
    private static final List<Everything> EVERYTHING = List.of(
            new Everything("function.comprehensive", DutyRole.COMPREHENSIVE),
            new Everything("function.comprehensive", DutyRole.LEADERSHIP),
            new Everything("function.committee", DutyRole.COMPREHENSIVE),
            new Everything("function.committee", DutyRole.LEADERSHIP),
            new Everything("function.territorial", DutyRole.TERRITORIAL));

    private static final int FARTHEST = 1000;

    private record Everything(String matter, DutyRole role) {}

    private final ResponsibilityIndex index;
    private final int division;
    private final int matter;
    private final long day;
    private final List<Claim> claims = new ArrayList<>();
    private final List<Claim> excluded = new ArrayList<>();

    private ClaimFinder(ResponsibilityIndex index, int division, int matter, long day) {
        this.index = index;
        this.division = division;
        this.matter = matter;
        this.day = day;
    }

    static Case find(ResponsibilityIndex index, int division, int matter, long day, @Nullable String enterprise) {
        ClaimFinder finder = new ClaimFinder(index, division, matter, day);
        finder.walk();
        return finder.found(enterprise);
    }

    /** The same question about another matter, without those who answer for everything. */
    static Case side(Case question, int matter) {
        ClaimFinder finder = new ClaimFinder(question.index(), question.division(), matter, question.day());
        finder.up();
        return finder.found(question.enterprise());
    }

    /** The same question about a part, without those who have it through the whole. */
    static Case part(Case question, int matter) {
        ClaimFinder finder = new ClaimFinder(question.index(), question.division(), matter, question.day());
        finder.collect(matter, 0, null);
        return finder.found(question.enterprise());
    }

    private Case found(@Nullable String enterprise) {
        return new Case(index, division, matter, day, enterprise, claims, excluded);
    }

    private void up() {
        int[] chain = index.matters.chain(matter);
        for (int i = 0; i < chain.length; i++) {
            collect(chain[i], i, null);
        }
    }

    private void walk() {
        up();
        for (Everything everything : EVERYTHING) {
            int function = index.matters.number(everything.matter());
            if (function >= 0 && index.matters.distance(matter, function) < 0) {
                collect(function, FARTHEST, everything.role());
            }
        }
    }

    private void collect(int named, int distance, @Nullable DutyRole only) {
        for (Duty duty : index.duties.get(named)) {
            if ((only == null || duty.role() == only)
                    && duty.span().holds(day)
                    && index.divisions.distance(division, duty.territory()) >= 0) {
                add(duty, distance);
            }
        }
    }

    private void add(Duty duty, int distance) {
        Handover handover = index.handovers.last(duty, matter, day);
        int holder = handover == null ? duty.body() : handover.to();
        Body body = index.bodies.get(holder);
        if (!body.span().holds(day)) {
            return;
        }
        // A section is known only while the body that has it still holds the duty.
        int section = handover == null ? duty.section() : -1;
        Claim claim = new Claim(duty, holder, body.level(), distance, handover, section);
        boolean cutOut = duty.excludes().length > 0 && index.matters.distanceToAny(matter, duty.excludes()) >= 0;
        (cutOut ? excluded : claims).add(claim);
    }
}
