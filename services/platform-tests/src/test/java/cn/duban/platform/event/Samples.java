package cn.duban.platform.event;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A record of any type with something in every field, or nothing in every field that may be without. */
final class Samples {
    private static final Map<Class<?>, Object> PLAIN = Map.ofEntries(
            Map.entry(String.class, "内容"),
            Map.entry(int.class, 3),
            Map.entry(Integer.class, 3),
            Map.entry(long.class, 4L),
            Map.entry(Long.class, 4L),
            Map.entry(double.class, 117.5),
            Map.entry(Double.class, 117.5),
            Map.entry(boolean.class, true),
            Map.entry(Boolean.class, true),
            Map.entry(BigDecimal.class, new BigDecimal("12.50")),
            Map.entry(UUID.class, new UUID(1, 2)),
            Map.entry(LocalDate.class, LocalDate.of(2026, 5, 6)),
            Map.entry(OffsetDateTime.class, OffsetDateTime.parse("2026-05-06T10:00:00+08:00")));

    private final boolean gaps;

    Samples(boolean gaps) {
        this.gaps = gaps;
    }

    Object of(Class<?> record) {
        try {
            RecordComponent[] components = record.getRecordComponents();
            Constructor<?> constructor = record.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(
                    Arrays.stream(components).map(this::component).toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(record.getName(), e);
        }
    }

    private @Nullable Object component(RecordComponent component) {
        AnnotatedType type = component.getAnnotatedType();
        return gaps && type.isAnnotationPresent(Nullable.class) ? null : value(component.getGenericType(), type);
    }

    private Object value(Type generic, @Nullable AnnotatedType annotated) {
        Class<?> type = generic instanceof ParameterizedType parameterized
                ? (Class<?>) parameterized.getRawType()
                : (Class<?>) generic;
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (List.class.isAssignableFrom(type) || Set.class.isAssignableFrom(type)) {
            Object element = value(argument(generic, annotated, 0), null);
            return type == Set.class ? Set.of(element) : gaps ? List.of() : List.of(element);
        }
        if (type == Map.class) {
            return Map.of(value(argument(generic, annotated, 0), null), value(argument(generic, annotated, 1), null));
        }
        return type.isRecord() ? of(type) : known(type);
    }

    private static Type argument(Type generic, @Nullable AnnotatedType annotated, int at) {
        return annotated instanceof AnnotatedParameterizedType parameterized
                ? parameterized.getAnnotatedActualTypeArguments()[at].getType()
                : ((ParameterizedType) generic).getActualTypeArguments()[at];
    }

    private static Object known(Class<?> type) {
        Object value = PLAIN.get(type);
        if (value == null) {
            throw new IllegalStateException("No sample of " + type);
        }
        return value;
    }
}
