package cn.duban.portal.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import cn.duban.platform.identity.Scope;
import cn.duban.portal.board.BoardCounts.Counts;
import cn.duban.portal.board.BoardCounts.Group;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BoardCountsTest {

    static Stream<Arguments> bounds() {
        return Stream.of(
                arguments(Duration.ofMillis(-1), Bucket.OVERDUE),
                arguments(Duration.ZERO, Bucket.OVERDUE),
                arguments(Duration.ofMillis(1), Bucket.H24),
                arguments(Duration.ofHours(24), Bucket.H24),
                arguments(Duration.ofHours(24).plusMillis(1), Bucket.H72),
                arguments(Duration.ofHours(72), Bucket.H72),
                arguments(Duration.ofHours(72).plusMillis(1), Bucket.LATER));
    }

    @ParameterizedTest
    @MethodSource("bounds")
    void a_running_clock_is_as_pressing_as_the_time_left(Duration left, Bucket expected) {
        assertEquals(expected, Bucket.of(Boards.dueIn("1", left), Boards.NOW));
    }

    @Test
    void a_missed_clock_stays_overdue_and_a_paused_one_presses_nobody() {
        assertEquals(Bucket.OVERDUE, Bucket.of(Boards.missed("1"), Boards.NOW));
        assertEquals(Bucket.LATER, Bucket.of(Boards.paused("2", Duration.ofHours(-5)), Boards.NOW));
    }

    @Test
    void an_end_that_is_not_certain_presses_as_one_of_today_and_is_never_overdue() {
        assertEquals(Bucket.H24, Bucket.of(Boards.provisional("1", Duration.ofHours(-5)), Boards.NOW));
        assertEquals(Bucket.H72, Bucket.of(Boards.provisional("2", Duration.ofHours(30)), Boards.NOW));
        assertEquals(Bucket.H24, Bucket.of(Boards.questioned("3"), Boards.NOW));
        BoardCounts counts = BoardCounts.of(
                Stream.of(Boards.provisional("1", Duration.ofHours(-5)), Boards.questioned("3")),
                Boards.NOW,
                path -> "x");
        assertEquals(new BoardCounts.Counts(0, 2, 0, 0, 2, 2, 1, 1), counts.total());
        assertEquals(Long.MAX_VALUE, counts.until(), "time alone makes neither overdue");
    }

    @ParameterizedTest
    @MethodSource("bounds")
    void numbers_hold_until_the_very_millisecond_in_which_a_clock_presses_more(Duration left, Bucket bucket) {
        OpenClock clock = Boards.dueIn("1", left);
        long until = BoardCounts.of(Stream.of(clock), Boards.NOW, path -> "x").until();

        if (bucket == Bucket.OVERDUE) {
            assertEquals(Long.MAX_VALUE, until);
        } else {
            assertEquals(bucket, Bucket.of(clock, Instant.ofEpochMilli(until - 1)));
            assertEquals(Bucket.values()[bucket.ordinal() - 1], Bucket.of(clock, Instant.ofEpochMilli(until)));
        }
    }

    @Test
    void one_pass_counts_the_total_and_every_group() {
        Stream<OpenClock> clocks = Stream.of(
                Boards.missed("1"),
                Boards.dueIn("2", Duration.ofHours(3)),
                Boards.dueIn("3", Duration.ofHours(60)),
                Boards.dueIn("4", Duration.ofDays(30)));

        BoardCounts counts = BoardCounts.of(clocks, Boards.NOW, path -> "370405101");

        assertEquals(new Counts(1, 1, 1, 1, 4, 4, 0, 0), counts.total());
        assertEquals(List.of(new Group("370405101", "张山子镇", 1, 1, 1, 4)), counts.divisions(code -> "张山子镇"));
        assertEquals(List.of(new Group("tez-yingjiju", "tez-yingjiju", 1, 1, 1, 4)), counts.departments(id -> null));
        assertEquals(2, counts.posts(id -> null).size());
    }

    @Test
    void the_group_with_most_overdue_comes_first() {
        BoardCounts counts = BoardCounts.of(
                Stream.of(Boards.dueIn("1", Duration.ofHours(1)), Boards.missed("2")), Boards.NOW, path -> "unused");

        assertEquals("unused", counts.divisions(code -> null).get(0).key());
        assertEquals(1, counts.divisions(code -> null).get(0).overdue());
    }

    @Test
    void a_leader_counts_by_the_places_directly_below() {
        PlaceBelow district = PlaceBelow.of(territory("/370000/370400/370405/"));
        PlaceBelow city = PlaceBelow.of(territory("/370000/370400/"));
        PlaceBelow supervisor = PlaceBelow.of(new Scope(Set.of(), Set.of("tez-yingjiju"), Set.of(), "jianguan"));

        assertEquals("370405101", district.codeOf(Boards.ZHANGSHANZI));
        assertEquals("370405", city.codeOf(Boards.ZHANGSHANZI));
        assertEquals("370405101", supervisor.codeOf(Boards.ZHANGSHANZI + "370405101201/"));
        assertEquals("370405", district.codeOf("/370000/370400/370405/"));
    }

    private static Scope territory(String path) {
        return new Scope(Set.of(), Set.of(), Set.of(path), "lingdao");
    }
}
