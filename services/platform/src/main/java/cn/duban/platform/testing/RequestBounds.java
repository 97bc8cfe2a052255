package cn.duban.platform.testing;

import cn.duban.platform.bounds.Bound;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.core.Context;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Build check: every number and every time of a request says what it may be, every list how long it may be, and all of it
 * is looked at. In a service's test: {@code assertEquals(List.of(), RequestBounds.unbounded("cn.duban.hazard"))}.
 */
public final class RequestBounds {
    private static final Set<Class<?>> PRIMITIVE_NUMBERS =
            Set.of(int.class, long.class, short.class, byte.class, double.class, float.class);

    private final Set<String> faults = new TreeSet<>();
    private int bodies;

    private RequestBounds() {}

    /**
     * Fields of request bodies without a bound, as {@code Type.field}.
     *
     * @throws IllegalStateException when no endpoint takes a body, as the check could not fail then
     */
    public static List<String> unbounded(String packageName) {
        RequestBounds check = new RequestBounds();
        EndpointRoles.endpoints(packageName).forEach(check::endpoint);
        if (check.bodies == 0) {
            throw new IllegalStateException("No request body below " + packageName);
        }
        return List.copyOf(check.faults);
    }

    /** The same of one resource. */
    public static List<String> unbounded(Class<?> resource) {
        RequestBounds check = new RequestBounds();
        Arrays.stream(resource.getDeclaredMethods()).forEach(check::endpoint);
        return List.copyOf(check.faults);
    }

    private void endpoint(Method method) {
        for (Parameter parameter : method.getParameters()) {
            boolean body = parameter.getType().isRecord() && noneOf("jakarta.ws.rs", parameter.getAnnotations());
            if (body && !parameter.isAnnotationPresent(Context.class)) {
                bodies++;
                if (!parameter.isAnnotationPresent(Valid.class)) {
                    faults.add(method.getName() + "(" + parameter.getType().getSimpleName() + ") lacks @Valid");
                }
                type(parameter.getType());
            }
        }
    }

    private static boolean noneOf(String packageName, Annotation... annotations) {
        return Arrays.stream(annotations)
                .noneMatch(a -> a.annotationType().getPackageName().equals(packageName));
    }

    private void type(Class<?> record) {
        for (RecordComponent component : record.getRecordComponents()) {
            Field field = field(record, component);
            String name = record.getSimpleName() + "." + field.getName();
            Class<?> type = field.getType();
            if (number(type) || Temporal.class.isAssignableFrom(type)) {
                need(bounded(field), name + " lacks a word of platform.bounds");
            } else if (Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type)) {
                need(field.isAnnotationPresent(Size.class), name + " lacks @Size");
                elements(name, field.getAnnotatedType());
            } else if (type.isRecord()) {
                need(field.isAnnotationPresent(Valid.class), name + " lacks @Valid");
                type(type);
            }
        }
    }

    private void elements(String name, AnnotatedType container) {
        if (container instanceof AnnotatedParameterizedType parameterized) {
            for (AnnotatedType argument : parameterized.getAnnotatedActualTypeArguments()) {
                if (argument.getType() instanceof Class<?> type && type.isRecord()) {
                    need(argument.isAnnotationPresent(Valid.class), name + "[] lacks @Valid");
                    type(type);
                }
            }
        }
    }

    private void need(boolean there, String fault) {
        if (!there) {
            faults.add(fault);
        }
    }

    private static boolean number(Class<?> type) {
        return Number.class.isAssignableFrom(type) || PRIMITIVE_NUMBERS.contains(type);
    }

    private static boolean bounded(Field field) {
        return Arrays.stream(field.getAnnotations())
                .anyMatch(a -> a.annotationType().isAnnotationPresent(Bound.class));
    }

    private static Field field(Class<?> record, RecordComponent component) {
        try {
            return record.getDeclaredField(component.getName());
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("Every component of a record has its field", e);
        }
    }
}
