package cn.duban.portal.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import org.junit.jupiter.api.Test;

class OpenClocksTest {
    private final OpenClocks clocks = new OpenClocks();

    @Test
    void holds_what_a_map_would_whatever_comes_changes_and_goes() {
        Random random = new Random(20_260_302);
        List<String> ids = IntStream.range(0, 3_000)
                .mapToObj(i -> i % 7 == 0 ? "clock-" + i : new UUID(random.nextLong(), random.nextLong()).toString())
                .toList();
        Map<String, Long> expected = new HashMap<>();
        for (int i = 0; i < 40_000; i++) {
            String id = ids.get(random.nextInt(ids.size()));
            if (random.nextInt(3) == 0) {
                clocks.remove(id);
                expected.remove(id);
            } else {
                OpenDeadline whole = Boards.dueIn(id, Duration.ofMinutes(random.nextInt(100_000)));
                clocks.put(clock(whole));
                expected.put(id, whole.dueAtMillis());
            }
        }

        Map<String, Long> held = clocks.all()
                .collect(Collectors.toMap(OpenClock::id, clock -> clock.counted().dueAtMillis()));

        assertEquals(expected, held);
    }

    @Test
    void a_clock_kept_small_is_seen_and_counted_as_the_whole_one_was() {
        OpenDeadline whole = Boards.dueIn("1", Duration.ofHours(3));
        OpenClock small = clock(whole);
        Onlooker nobody = new Onlooker("nobody", Set.of(), Set.of(), Set.of(), Set.of());

        for (Scope scope : List.of(
                new Scope(Set.of("demo-ent-01"), Set.of(), Set.of(), "qiye"),
                new Scope(Set.of("demo-ent-02"), Set.of(), Set.of(), "qiye2"),
                new Scope(Set.of(), Set.of("tez-yingjiju"), Set.of(), "jianguan"),
                new Scope(Set.of(), Set.of("tez-jiaotongju"), Set.of(), "other"),
                new Scope(Set.of(), Set.of(), Set.of("/370000/370400/"), "lingdao"))) {
            Viewer viewer = new Viewer(scope, nobody);
            assertEquals(viewer.sees(whole), small.seenBy(viewer), scope.toString());
        }
        assertEquals(whole.department(), small.counted().department());
        assertEquals(whole.leaderPosts(), small.counted().leaderPosts());
        assertEquals(whole.subjectId(), small.counted().subjectId());
        assertEquals(Bucket.of(whole, Boards.NOW), Bucket.of(small.counted(), Boards.NOW));
        assertTrue(small.counted().isMajorHazard());
    }

    @Test
    void a_list_begins_with_the_most_overdue_and_names_a_subject_once_where_subjects_are_counted() {
        EarliestClocks all = new EarliestClocks(3, false);
        EarliestClocks once = new EarliestClocks(10, true);
        for (int hours : List.of(9, 3, 7, 1, 5)) {
            all.add(clock(Boards.dueIn("h" + hours, Duration.ofHours(hours))));
            once.add(clock(Boards.dueIn("h" + hours, Duration.ofHours(hours))));
            once.add(clock(Boards.dueIn("h" + hours, Duration.ofHours(hours + 1))));
        }

        assertEquals(List.of("h3", "h5"), all.from(1));
        assertEquals(5, all.total());
        assertEquals(List.of("h1", "h3", "h5", "h7", "h9"), once.from(0));
        assertEquals(5, once.total());
    }

    private static OpenClock clock(OpenDeadline whole) {
        return OpenClock.of(whole, whole.common());
    }
}
