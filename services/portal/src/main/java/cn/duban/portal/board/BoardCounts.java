package cn.duban.portal.board;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Counts open clocks once, in all the ways a board shows them. */
final class BoardCounts {
    /** Longest list of groups a board shows; the rest is behind the total. */
    private static final int GROUPS = 50;

    private final Tally all = new Tally();
    private final Map<String, Tally> byDivision = new HashMap<>();
    private final Map<String, Tally> byDepartment = new HashMap<>();
    private final Map<String, Tally> byPost = new HashMap<>();
    private int major;
    private int provisional;
    private int questioned;
    private long until = Long.MAX_VALUE;

    static BoardCounts of(Stream<OpenClock> clocks, Instant now, Function<String, String> place) {
        BoardCounts counts = new BoardCounts();
        Pass pass = counts.new Pass(now, place);
        clocks.forEach(pass::add);
        counts.major = pass.majorSubjects.size();
        return counts;
    }

    /** What is needed while counting and not kept. */
    private final class Pass {
        private final Set<String> majorSubjects = new HashSet<>();
        /** Where clocks of the same traits count, found once for all of them. */
        private final Map<ClockTraits, List<Tally>> tallies = new IdentityHashMap<>();

        private final Instant now;
        private final Function<String, String> place;

        Pass(Instant now, Function<String, String> place) {
            this.now = now;
            this.place = place;
        }

        void add(OpenClock clock) {
            ClockTraits traits = clock.traits();
            Bucket bucket = Bucket.of(clock, now);
            until = Math.min(until, Bucket.until(clock, bucket));
            provisional += traits.provisional() ? 1 : 0;
            questioned += traits.questioned() ? 1 : 0;
            String subject = clock.subject();
            if (subject != null) {
                majorSubjects.add(subject);
            }
            tallies.computeIfAbsent(traits, this::talliesOf).forEach(tally -> tally.add(bucket));
        }

        private List<Tally> talliesOf(ClockTraits traits) {
            List<Tally> found = new ArrayList<>(List.of(all, tally(byDivision, place.apply(traits.divisionPath()))));
            if (traits.department() != null) {
                found.add(tally(byDepartment, traits.department()));
            }
            traits.leaderPosts().forEach(post -> found.add(tally(byPost, post)));
            return found;
        }
    }

    private static Tally tally(Map<String, Tally> groups, String key) {
        return groups.computeIfAbsent(key, k -> new Tally());
    }

    /** The moment, in milliseconds, from which time alone makes other numbers of the same clocks. */
    long until() {
        return until;
    }

    Counts total() {
        return new Counts(
                all.count(Bucket.OVERDUE),
                all.count(Bucket.H24),
                all.count(Bucket.H72),
                all.count(Bucket.LATER),
                all.sum(),
                major,
                provisional,
                questioned);
    }

    List<Group> divisions(Function<String, @Nullable String> name) {
        return groups(byDivision, name);
    }

    List<Group> departments(Function<String, @Nullable String> name) {
        return groups(byDepartment, name);
    }

    List<Group> posts(Function<String, @Nullable String> name) {
        return groups(byPost, name);
    }

    private static List<Group> groups(Map<String, Tally> tallies, Function<String, @Nullable String> name) {
        List<Group> groups = new ArrayList<>();
        tallies.forEach((key, tally) -> {
            String known = name.apply(key);
            groups.add(new Group(
                    key,
                    known == null ? key : known,
                    tally.count(Bucket.OVERDUE),
                    tally.count(Bucket.H24),
                    tally.count(Bucket.H72),
                    tally.sum()));
        });
        groups.sort(Comparator.comparingInt(Group::overdue)
                .thenComparingInt(Group::h24)
                .thenComparingInt(Group::h72)
                .thenComparingInt(Group::open)
                .reversed()
                .thenComparing(Group::key));
        return groups.size() > GROUPS ? List.copyOf(groups.subList(0, GROUPS)) : groups;
    }

    /** Numbers per bucket. */
    private static final class Tally {
        private final int[] counts = new int[Bucket.values().length];

        void add(Bucket bucket) {
            counts[bucket.ordinal()]++;
        }

        int count(Bucket bucket) {
            return counts[bucket.ordinal()];
        }

        int sum() {
            int sum = 0;
            for (int count : counts) {
                sum += count;
            }
            return sum;
        }
    }

    /**
     * @param major hazards among them that are major
     * @param provisional clocks whose end is 暂定
     * @param questioned ends that are 待认定
     */
    public record Counts(
            int overdue, int h24, int h72, int later, int open, int major, int provisional, int questioned) {}

    /** One place, department or post. */
    public record Group(String key, String name, int overdue, int h24, int h72, int open) {}
}
