package cn.duban.portal.notification;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duban.contracts.hazard.PlateEvent;
import cn.duban.contracts.hazard.PlateSnapshot;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlateTellingsTest {
    private static final PlateSnapshot PLATE = SampleMatters.plate("p", "h", "office", "handler", "ent");

    static List<Class<?>> events() {
        return List.of(PlateEvent.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("events")
    void every_step_on_a_plate_is_told_in_its_own_words_to_those_it_concerns(Class<? extends PlateEvent> event) {
        Telling telling = PlateTellings.of(Samples.of(event, PLATE, "字"));

        assertTrue(telling.text().endsWith("。"), telling.text());
        assertNotEquals("挂牌督办有新的进展。", telling.text());
        assertFalse(telling.to().isEmpty());
        assertTrue(NoticeKind.ALL.contains(event.getSimpleName()));
    }
}
