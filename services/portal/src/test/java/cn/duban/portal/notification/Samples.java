package cn.duban.portal.notification;

import cn.duban.contracts.Basis;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;

/** Makes an event of any kind, so that a kind that comes anew is not forgotten. */
final class Samples {
    private Samples() {}

    /** @param snapshot used where its type is asked for @param text every text of the event */
    static <E> E of(Class<? extends E> event, Object snapshot, String text) {
        RecordComponent[] parts = event.getRecordComponents();
        Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values =
                Arrays.stream(types).map(type -> value(type, snapshot, text)).toArray();
        try {
            return event.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(event.getName(), e);
        }
    }

    private static Object value(Class<?> type, Object snapshot, String text) {
        if (type.isInstance(snapshot)) {
            return snapshot;
        } else if (type == OffsetDateTime.class) {
            return SampleMatters.AT;
        } else if (type == LocalDate.class) {
            return SampleMatters.AT.toLocalDate();
        } else if (type == boolean.class) {
            return true;
        } else if (type == int.class || type == Integer.class) {
            return -1;
        } else if (type == long.class || type == Long.class) {
            return -1L;
        } else if (type == List.class) {
            return List.of();
        } else if (type == Basis.class) {
            return SampleMatters.BASIS;
        }
        return type.isEnum() ? type.getEnumConstants()[0] : text;
    }
}
