package cn.duban.responsibility;

import cn.duban.contracts.registry.DivisionChanged;
import cn.duban.contracts.registry.MatterChanged;
import cn.duban.contracts.registry.PostChanged;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Immutable snapshot of bodies, posts, matters, divisions, duties, designations and hand-overs, compiled for lookups
 * without joins. Safe for use by many threads.
 */
public final class ResponsibilityIndex {
    final Forest<DivisionChanged> divisions;
    final Forest<MatterChanged> matters;
    final Forest<Body> bodies;
    /** Duties by the number of the matter they name. */
    final List<List<Duty>> duties;

    final List<Designation> designations;
    final Handovers handovers;
    /** Posts by the number of their body. */
    final List<List<PostChanged>> posts;
    /** Bodies by the number of their division. */
    final List<List<Integer>> bodiesByDivision;
    /** Days on which any of the facts begins or ends, ascending: between two of them every answer is the same. */
    final long[] turns;

    /** Other sides of the trade of each matter, and what lies below it. */
    final Trades trades;

    private final MatterFinder matterFinder;
    private final List<String> problems;

    private ResponsibilityIndex(IndexCompiler compiled) {
        divisions = compiled.divisions;
        matters = compiled.matters;
        bodies = compiled.bodies;
        duties = compiled.duties.stream().map(List::copyOf).toList();
        designations = List.copyOf(compiled.designations);
        handovers = compiled.handovers;
        posts = compiled.posts.stream().map(List::copyOf).toList();
        bodiesByDivision = compiled.bodiesByDivision.stream().map(List::copyOf).toList();
        turns = compiled.turns();
        trades = new Trades(matters, compiled.problems);
        matterFinder = new MatterFinder(matters.items());
        problems = List.copyOf(compiled.problems);
    }

    /** Compiles what can be compiled; rows that point to nothing are left out and listed in {@link #problems()}. */
    public static ResponsibilityIndex compile(Facts facts) {
        return new ResponsibilityIndex(new IndexCompiler(facts));
    }

    /** Rows left out, in Chinese: unknown references, cycles, duplicates. Empty for sound data. */
    public List<String> problems() {
        return problems;
    }

    /** Matters an enterprise carries on: by class first, then its own, then those its traits bring along. */
    public List<String> mattersOf(EnterpriseFacts enterprise) {
        return matterFinder.mattersOf(enterprise);
    }

    /** Name of a matter. */
    public Optional<Named> matter(String code) {
        int number = matters.number(code);
        return number < 0 ? Optional.empty() : Optional.of(matterName(number));
    }

    /** Name of a division. */
    public Optional<Named> division(@Nullable String code) {
        int number = divisions.number(code);
        return number < 0 ? Optional.empty() : Optional.of(divisionName(number));
    }

    /** Number of the period of unchanging facts the day lies in. */
    int period(long day) {
        int found = Arrays.binarySearch(turns, day);
        return found >= 0 ? found + 1 : -found - 1;
    }

    Named matterName(int number) {
        MatterChanged matter = matters.get(number);
        return new Named(matter.code(), matter.name());
    }

    Named divisionName(int number) {
        DivisionChanged division = divisions.get(number);
        return new Named(division.code(), division.name());
    }

    String bodyName(int number) {
        return bodies.get(number).data().name();
    }
}
