package cn.duban.portal.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import cn.duban.platform.identity.Scope;
import cn.duban.portal.matter.Onlooker;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OpenClocksTest {
    private static final Set<String> NONE = Set.of();

    private final OpenClocks clocks = new OpenClocks();

    @Test
    void holds_what_a_map_would_whatever_comes_changes_and_goes() {
        Random random = new Random(20_260_302);
        List<String> ids = IntStream.range(0, 3_000)
                .mapToObj(i -> switch (i % 7) {
                    case 0 -> "clock-" + i;
                    case 1 -> "1-1-1-1-" + i; // read as a UUID it would be another text
                    default -> new UUID(random.nextLong(), random.nextLong()).toString();
                })
                .toList();
        Map<String, Long> expected = new HashMap<>();
        for (int i = 0; i < 40_000; i++) {
            String id = ids.get(random.nextInt(ids.size()));
            if (random.nextInt(3) == 0) {
                clocks.remove(id);
                expected.remove(id);
            } else {
                OpenClock clock = Boards.dueIn(id, Duration.ofMinutes(random.nextInt(100_000)));
                clocks.put(clock);
                expected.put(id, clock.dueAt());
            }
        }

        assertEquals(expected, clocks.all().collect(Collectors.toMap(OpenClock::id, OpenClock::dueAt)));
        assertEquals(expected.size(), clocks.size());
    }

    @Test
    void who_walks_through_it_sees_it_as_it_was_when_the_walk_began() {
        clocks.put(Boards.dueIn("a", Duration.ofHours(1)));
        Stream<OpenClock> walk = clocks.all();

        clocks.remove("a");
        clocks.put(Boards.dueIn("b", Duration.ofHours(1)));

        assertEquals(List.of("a"), walk.map(OpenClock::id).toList());
    }

    @Test
    void a_clock_read_anew_is_the_one_that_is_there_unless_it_says_something_else() {
        OpenClock clock = Boards.dueIn("a", Duration.ofHours(1));
        clocks.put(clock);

        assertSame(clock, clocks.known(Boards.dueIn("a", Duration.ofHours(1))));
        for (OpenClock other : List.of(
                Boards.dueIn("a", Duration.ofHours(2)),
                Boards.paused("a", Duration.ofHours(1)),
                Boards.dueIn("b", Duration.ofHours(1)),
                new OpenClock("a", clock.traits(), "demo-ent-02", "hazard-a", clock.dueAt()),
                new OpenClock("a", clock.traits(), "demo-ent-01", "hazard-b", clock.dueAt()))) {
            assertSame(other, clocks.known(other));
            assertNotSame(clock, other);
        }
    }

    static Stream<Arguments> viewers() {
        return Stream.of(
                arguments(new Scope(Set.of("demo-ent-01"), NONE, NONE, "qiye"), true),
                arguments(new Scope(Set.of("demo-ent-02"), NONE, NONE, "qiye2"), false),
                arguments(new Scope(NONE, Set.of("tez-yingjiju"), NONE, "jianguan"), true),
                arguments(new Scope(NONE, Set.of("tez-jiaotongju"), NONE, "jiaotong"), false),
                arguments(new Scope(NONE, NONE, Set.of("/370000/370400/"), "lingdao"), true),
                arguments(new Scope(NONE, NONE, Set.of("/370000/370500/"), "linshi"), false));
    }

    @ParameterizedTest
    @MethodSource("viewers")
    void a_clock_is_seen_by_who_must_act_who_has_it_in_hand_and_who_watches_over_the_place(Scope scope, boolean seen) {
        Viewer viewer = new Viewer(scope, new Onlooker("somebody", NONE, NONE, NONE, NONE));

        assertEquals(seen, viewer.sees(Boards.dueIn("1", Duration.ofHours(3))));
    }

    @Test
    void a_list_begins_with_the_most_overdue_and_names_a_subject_once_where_subjects_are_counted() {
        EarliestClocks all = new EarliestClocks(3, false);
        EarliestClocks once = new EarliestClocks(10, true);
        for (int hours : List.of(9, 3, 7, 1, 5)) {
            OpenClock clock = Boards.dueIn("h" + hours, Duration.ofHours(hours));
            all.add(clock);
            once.add(new OpenClock("later-" + hours, clock.traits(), "x", "hazard-h" + hours, clock.dueAt() + 1));
            once.add(clock);
        }

        assertEquals(List.of("h3", "h5"), all.from(1));
        assertEquals(5, all.total());
        assertEquals(5, once.total());
        assertEquals(List.of("h1", "h3", "h5", "h7", "h9"), once.from(0));
        assertEquals(5, once.total());
    }
}
