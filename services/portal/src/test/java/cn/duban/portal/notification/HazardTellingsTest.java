package cn.duban.portal.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duban.contracts.hazard.HazardEvent;
import cn.duban.contracts.hazard.HazardGraded;
import cn.duban.contracts.hazard.HazardSentBack;
import cn.duban.contracts.hazard.HazardSnapshot;
import cn.duban.contracts.hazard.HazardSource;
import cn.duban.contracts.hazard.HazardState;
import cn.duban.contracts.hazard.MajorHazardConfirmed;
import cn.duban.contracts.hazard.RectificationOrdered;
import cn.duban.portal.notification.Notices.Addressee;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HazardTellingsTest {
    private static final Addressee ENTERPRISE = Addressee.body("ent");

    static List<Class<?>> events() {
        return List.of(HazardEvent.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("events")
    void every_step_on_a_hazard_is_told_in_its_own_words_to_those_it_concerns(Class<? extends HazardEvent> event) {
        Telling telling = HazardTellings.of(Samples.of(event, hazard(HazardSource.SELF_INSPECTION), "字"));

        assertTrue(telling.text().endsWith("。"), telling.text());
        assertNotEquals("隐患有新的进展。", telling.text());
        assertFalse(telling.to().isEmpty());
        assertTrue(NoticeKind.ALL.contains(event.getSimpleName()));
    }

    @Test
    void what_somebody_reported_against_an_enterprise_it_learns_with_the_first_measure() {
        for (Class<? extends HazardEvent> before :
                Set.of(HazardGraded.class, MajorHazardConfirmed.class, HazardSentBack.class)) {
            assertFalse(told(before, HazardSource.TIP_OFF).contains(ENTERPRISE), before.getSimpleName());
            assertTrue(told(before, HazardSource.SELF_INSPECTION).contains(ENTERPRISE), before.getSimpleName());
        }
        assertTrue(told(RectificationOrdered.class, HazardSource.TIP_OFF).contains(ENTERPRISE));
        assertEquals(Set.of(Addressee.person("reporter")), told(HazardSentBack.class, HazardSource.TIP_OFF));
    }

    private static Set<Addressee> told(Class<? extends HazardEvent> event, HazardSource source) {
        return HazardTellings.of(Samples.of(event, hazard(source), "字")).to();
    }

    private static HazardSnapshot hazard(HazardSource source) {
        return new HazardSnapshot(
                "h",
                "YH-1",
                HazardState.REPORTED,
                null,
                source,
                "演示隐患",
                "matter",
                "工贸",
                "ent",
                "演示企业",
                "3",
                "演示镇",
                "/1/2/3/",
                "handler",
                List.of("handler"),
                List.of("leader-post"),
                "reporter",
                SampleMatters.AT,
                SampleMatters.AT,
                null,
                1);
    }
}
