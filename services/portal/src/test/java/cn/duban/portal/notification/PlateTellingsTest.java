package cn.duban.portal.notification;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duban.contracts.Basis;
import cn.duban.contracts.hazard.PlateEvent;
import cn.duban.contracts.hazard.PlateLevel;
import cn.duban.contracts.hazard.PlateSnapshot;
import cn.duban.contracts.hazard.PlateState;
import cn.duban.portal.notification.PlateNotices.Telling;
import java.lang.reflect.RecordComponent;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlateTellingsTest {
    private static final OffsetDateTime AT = OffsetDateTime.parse("2026-11-22T10:00:00+08:00");
    private static final PlateSnapshot PLATE = new PlateSnapshot(
            "p",
            "YH-1-GP1",
            1,
            PlateState.RECTIFYING,
            PlateLevel.DISTRICT,
            "1号",
            "office",
            "区安委办",
            "h",
            "YH-1",
            "隐患",
            "ent",
            "企业",
            "370405",
            "台儿庄区",
            "/370000/370400/370405/",
            "handler",
            List.of("post-leader"),
            true,
            AT,
            AT,
            1);

    static List<Class<?>> events() {
        return List.of(PlateEvent.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("events")
    void everyStepOnAPlateIsToldInItsOwnWordsToThoseItConcerns(Class<?> event) throws ReflectiveOperationException {
        Telling telling = PlateTellings.of(sample(event));

        assertTrue(telling.text().endsWith("。"), telling.text());
        assertNotEquals("挂牌督办有新的进展。", telling.text());
        assertFalse(telling.to().isEmpty());
        assertTrue(NoticeKind.ALL.contains(event.getSimpleName()));
    }

    private static PlateEvent sample(Class<?> event) throws ReflectiveOperationException {
        RecordComponent[] parts = event.getRecordComponents();
        Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(types).map(PlateTellingsTest::value).toArray();
        return (PlateEvent) event.getDeclaredConstructor(types).newInstance(values);
    }

    private static Object value(Class<?> type) {
        if (type == PlateSnapshot.class) {
            return PLATE;
        } else if (type == OffsetDateTime.class) {
            return AT;
        } else if (type == boolean.class) {
            return true;
        } else if (type == int.class) {
            return 50;
        } else if (type == Basis.class) {
            return new Basis("文件", "条");
        } else if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return "字";
    }
}
