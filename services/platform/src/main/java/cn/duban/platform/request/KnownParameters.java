package cn.duban.platform.request;

import cn.duban.platform.problem.FieldError;
import cn.duban.platform.problem.MalformedProblem;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Holds what stands behind the question mark to what the endpoint knows: {@code late=true} where nothing is called late
 * would answer with everything, and {@code unread=maybe} with what was read, and look like what was asked for. A paper that
 * takes none is opened by links that messengers write more into, and takes any.
 */
@Provider
public class KnownParameters implements ContainerRequestFilter {
    private static final int MOST = 20;

    @Context
    @Nullable ResourceInfo endpoint;

    private final Map<Method, Map<String, Class<?>>> known = new ConcurrentHashMap<>();
    private final Release release;

    KnownParameters(Release release) {
        this.release = release;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Map<String, List<String>> given = request.getUriInfo().getQueryParameters();
        Method method = endpoint == null ? null : endpoint.getResourceMethod();
        if (given.isEmpty() || method == null || release.ofSenderIsAnother()) {
            return;
        }
        Map<String, Class<?>> taken = known.computeIfAbsent(method, KnownParameters::of);
        if (taken.isEmpty() && !answersInData(method)) {
            return;
        }
        List<FieldError> errors = given.entrySet().stream()
                .map(one -> fault(one.getKey(), one.getValue(), taken.get(one.getKey())))
                .flatMap(List::stream)
                .limit(MOST)
                .toList();
        if (!errors.isEmpty()) {
            throw new MalformedProblem("invalid-parameter", "查询参数有误", "请核对网址中的查询参数。", errors, null);
        }
    }

    private static List<FieldError> fault(String name, List<String> texts, @Nullable Class<?> type) {
        String shown = FieldNames.shown(name);
        if (type == null) {
            return List.of(new FieldError(shown, "没有这个查询参数"));
        }
        if (texts.size() > 1 && !Collection.class.isAssignableFrom(type)) {
            return List.of(new FieldError(shown, "只能填写一次"));
        }
        boolean truth = type == boolean.class || type == Boolean.class;
        return !truth || Set.of("true", "false").containsAll(texts)
                ? List.of()
                : List.of(new FieldError(shown, "应为 true 或 false"));
    }

    private static boolean answersInData(Method method) {
        Produces says = method.isAnnotationPresent(Produces.class)
                ? method.getAnnotation(Produces.class)
                : method.getDeclaringClass().getAnnotation(Produces.class);
        return says == null || List.of(says.value()).contains(MediaType.APPLICATION_JSON);
    }

    private static Map<String, Class<?>> of(Method method) {
        Map<String, Class<?>> found = new HashMap<>();
        for (Parameter parameter : method.getParameters()) {
            add(found, parameter, parameter.getType());
        }
        return Map.copyOf(found);
    }

    private static void add(Map<String, Class<?>> found, AnnotatedElement place, Class<?> type) {
        if (place.isAnnotationPresent(QueryParam.class)) {
            found.put(place.getAnnotation(QueryParam.class).value(), type);
        } else if (place.isAnnotationPresent(BeanParam.class)) {
            for (Class<?> bean = type; bean != null; bean = bean.getSuperclass()) {
                for (Field field : bean.getDeclaredFields()) {
                    add(found, field, field.getType());
                }
            }
        }
    }
}
