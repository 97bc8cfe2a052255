package cn.duban.portal.matter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import cn.duban.platform.identity.Roles;
import cn.duban.portal.matter.Onlooker.Sides;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who sees the clocks of a case or interview: role × body × interest in it. */
class OnlookerTest {
    private static final String TOWN = SmallDirectory.DISTRICT + "370405101/";
    private static final Party BODY = new Party("yingjiju", "yingjiju", null);
    private static final Party PERSON = new Party("juzhang", "yingjiju", "li");

    static Stream<Arguments> handlersClock() {
        return Stream.of(
                arguments("the office that has it", onlooker("he", "anweiban", Roles.SAFETY_OFFICE), true),
                arguments("its people in another role", onlooker("he", "anweiban", Roles.SUPERVISOR), false),
                arguments("discipline of the district", over("jiwei", "jianwei", Roles.DISCIPLINE), true),
                arguments("a leader of the district", over("quzhang", "zhengfu", Roles.LEADER), true),
                arguments("a grid inspector of the district", over("wang", "wangge", Roles.GRID_INSPECTOR), false),
                arguments("a leader of elsewhere", onlooker("other", "elsewhere", Roles.LEADER), false),
                arguments("a leader in the body it is about", over("zhang", "yingjiju", Roles.LEADER), false),
                arguments("discipline in the body it is about", over("zhang", "yingjiju", Roles.DISCIPLINE), false),
                arguments("an administrator", over("admin", "zhengfu", Roles.ADMIN), false));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("handlersClock")
    void a_case_is_seen_by_who_handles_and_who_oversees_it_and_never_by_its_own_body(
            String who, Onlooker onlooker, boolean seen) {
        assertEquals(seen, onlooker.sees(new Sides("case", "anweiban", List.of(BODY)), TOWN, "anweiban"));
        assertEquals(seen, onlooker.sees(new Sides("case", "anweiban", List.of(PERSON)), TOWN, "anweiban"));
    }

    @Test
    void nobody_looks_into_a_case_about_themselves_wherever_they_work_now() {
        assertFalse(over("li", "zhengfu", Roles.LEADER)
                .sees(new Sides("case", "anweiban", List.of(PERSON)), TOWN, "anweiban"));
    }

    static Stream<Arguments> promise() {
        return Stream.of(
                arguments("in charge of the body", onlooker("zhang", "yingjiju", Roles.SUPERVISOR_HEAD), true, false),
                arguments("working in the body", onlooker("zhao", "yingjiju", Roles.SUPERVISOR), false, false),
                arguments("held the post", onlooker("li", "elsewhere", Roles.SUPERVISOR), false, true),
                arguments("holds the post now", onlooker("sun", "yingjiju", Roles.GRID_INSPECTOR), false, false),
                arguments("who interviewed", onlooker("he", "anweiban", Roles.SUPERVISOR_HEAD), true, true));
    }

    @ParameterizedTest(name = "{0}: body {2}, person {3}")
    @MethodSource("promise")
    void a_promise_is_the_clock_of_who_made_it(String who, Onlooker onlooker, boolean ofBody, boolean ofPerson) {
        assertEquals(ofBody, onlooker.sees(new Sides("interview", "anweiban", List.of(BODY)), TOWN, "yingjiju"));
        assertEquals(ofPerson, onlooker.sees(new Sides("interview", "anweiban", List.of(PERSON)), TOWN, "yingjiju"));
    }

    @Test
    void until_it_is_known_who_held_the_post_it_is_nobodys() {
        Sides sides = new Sides("interview", "anweiban", List.of(Party.notKnownYet("juzhang", "yingjiju")));

        assertFalse(onlooker("zhang", "yingjiju", Roles.SUPERVISOR_HEAD).sees(sides, TOWN, "yingjiju"));
        assertFalse(over("zhang", "yingjiju", Roles.LEADER).sees(sides, TOWN, "yingjiju"));
    }

    private static Onlooker over(String username, String body, String role) {
        return new Onlooker(username, Set.of(role), Set.of(body), Set.of(body), Set.of(SmallDirectory.DISTRICT));
    }

    private static Onlooker onlooker(String username, String body, String role) {
        return new Onlooker(username, Set.of(role), Set.of(body), Set.of(body), Set.of());
    }
}
