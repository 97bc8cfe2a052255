package cn.duban.embedded.launcher;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The models of Kubernetes and Strimzi keep what they do not know aside, in every object; here it is gathered. */
final class UnknownFields {
    private static final String ASIDE = "getAdditionalProperties";
    private final List<String> found = new ArrayList<>();

    private UnknownFields() {}

    /** Paths of the fields below {@code model} that its kind does not have. */
    static List<String> of(Object model, String path) {
        UnknownFields fields = new UnknownFields();
        fields.walk(model, path);
        return fields.found;
    }

    private void walk(Object value, String path) {
        if (value instanceof Collection<?> list) {
            list.forEach(each -> walk(each, path + "[]"));
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((name, each) -> walk(each, path + "." + name));
        } else if (value != null
                && value.getClass().getName().matches("io\\.(fabric8|strimzi)\\..*")
                && !value.getClass().isEnum()) {
            for (Method getter : value.getClass().getMethods()) {
                if (getter.getName().matches("get[A-Z].*") && getter.getParameterCount() == 0) {
                    look(value, getter, path);
                }
            }
        }
    }

    private void look(Object value, Method getter, String path) {
        try {
            Object field = getter.invoke(value);
            if (getter.getName().equals(ASIDE)) {
                ((Map<?, ?>) field).keySet().forEach(name -> found.add(path + "." + name));
            } else {
                walk(field, path + "." + getter.getName().substring("get".length()));
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(path, e);
        }
    }
}
