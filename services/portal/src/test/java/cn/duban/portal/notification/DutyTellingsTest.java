package cn.duban.portal.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duban.contracts.duty.DutyArmed;
import cn.duban.contracts.duty.DutyCompleted;
import cn.duban.contracts.duty.DutyEvent;
import cn.duban.contracts.duty.DutyEvidenceFiled;
import cn.duban.contracts.duty.DutyHandedOver;
import cn.duban.contracts.duty.DutySnapshot;
import cn.duban.portal.notification.Notices.Addressee;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DutyTellingsTest {
    private static final Addressee HOLDER = Addressee.person("li");
    private static final Addressee LEADER = Addressee.post("quzhang");

    static Stream<Class<?>> events() {
        return Arrays.stream(DutyEvent.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("events")
    void every_step_on_a_duty_is_told_with_its_rule(Class<? extends DutyEvent> step) {
        List<Telling> tellings = DutyTellings.of(Samples.of(step, duty("li"), "somebody"));

        assertFalse(to(tellings).isEmpty());
        assertTrue(tellings.stream().allMatch(one -> SampleMatters.BASIS.equals(one.basis())));
        assertTrue(NoticeKind.ALL.contains(step.getSimpleName()));
    }

    @Test
    void a_new_duty_says_until_when_and_with_what() {
        Telling armed = DutyTellings.of(new DutyArmed(duty("li"), "system", SampleMatters.AT))
                .get(0);

        assertEquals(Set.of(HOLDER), armed.to());
        assertEquals("请于 2026年3月31日 前完成，并报送会议纪要。", armed.text());
    }

    @Test
    void while_the_post_is_vacant_the_post_is_told() {
        assertEquals(
                Set.of(Addressee.post("juzhang")),
                to(DutyTellings.of(new DutyArmed(duty(null), "system", SampleMatters.AT))));
    }

    @Test
    void what_one_did_oneself_and_in_time_needs_no_notice() {
        assertEquals(
                Set.of(),
                to(DutyTellings.of(new DutyEvidenceFiled(
                        duty("li"), "li", SampleMatters.AT, "MINUTES", SampleMatters.AT.toLocalDate(), false))));
        assertEquals(Set.of(), to(DutyTellings.of(new DutyCompleted(duty("li"), "li", SampleMatters.AT, false))));
        assertEquals(
                Set.of(HOLDER, LEADER),
                to(DutyTellings.of(new DutyCompleted(duty("li"), "li", SampleMatters.AT, true))));
    }

    @Test
    void a_change_of_holder_is_told_to_both_and_a_vacancy_to_the_leaders() {
        assertEquals(Set.of(Addressee.person("wang"), HOLDER), to(handedOver("li")));
        assertEquals(Set.of(Addressee.person("wang"), LEADER), to(handedOver(null)));
    }

    private static List<Telling> handedOver(@Nullable String successor) {
        return DutyTellings.of(new DutyHandedOver(
                duty(successor), "system", SampleMatters.AT, "wang", successor, SampleMatters.AT.toLocalDate()));
    }

    private static DutySnapshot duty(@Nullable String holder) {
        return SampleMatters.duty("d", "yingjiju", "juzhang", holder, "quzhang");
    }

    private static Set<Addressee> to(List<Telling> tellings) {
        return tellings.stream().flatMap(telling -> telling.to().stream()).collect(Collectors.toSet());
    }
}
