package cn.duban.platform.testing;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Build check: every endpoint says who may call it. In a service's test:
 * {@code assertEquals(List.of(), EndpointRoles.unguarded("cn.duban.hazard"))}.
 */
public final class EndpointRoles {
    private static final List<Class<? extends Annotation>> GUARDS =
            List.of(RolesAllowed.class, Authenticated.class, PermitAll.class, DenyAll.class);
    /** The module's own classes, or those of the module that a module of tests is for. */
    private static final java.nio.file.Path CLASSES =
            java.nio.file.Path.of(System.getProperty("duban.classes", "target/classes"));

    private EndpointRoles() {}

    /**
     * Endpoints in the module's own classes without a role.
     *
     * @throws IllegalStateException when there is no endpoint at all, as the check could not fail then
     */
    public static List<String> unguarded(String packageName) {
        List<Method> endpoints = endpoints(packageName);
        if (endpoints.isEmpty()) {
            throw new IllegalStateException("No endpoint below " + packageName);
        }
        return endpoints.stream()
                .filter(m -> !guarded(m) && !guarded(m.getDeclaringClass()))
                .map(m -> m.getDeclaringClass().getSimpleName() + "." + m.getName())
                .toList();
    }

    /** All endpoint methods in the module's own classes. */
    public static List<Method> endpoints(String packageName) {
        java.nio.file.Path root = CLASSES.resolve(packageName.replace('.', '/'));
        try (Stream<java.nio.file.Path> files = Files.walk(root)) {
            List<Method> endpoints = new ArrayList<>();
            files.filter(f -> f.toString().endsWith(".class"))
                    .map(EndpointRoles::load)
                    .filter(type -> type.isAnnotationPresent(Path.class))
                    .forEach(type -> Arrays.stream(type.getDeclaredMethods())
                            .filter(EndpointRoles::isEndpoint)
                            .forEach(endpoints::add));
            return endpoints;
        } catch (IOException e) {
            throw new IllegalStateException("Compile the module first", e);
        }
    }

    private static boolean isEndpoint(Method method) {
        return Arrays.stream(method.getAnnotations())
                .anyMatch(a -> a.annotationType().isAnnotationPresent(HttpMethod.class));
    }

    private static boolean guarded(AnnotatedElement element) {
        return GUARDS.stream().anyMatch(element::isAnnotationPresent);
    }

    private static Class<?> load(java.nio.file.Path file) {
        String name = CLASSES.relativize(file).toString().replace('/', '.').replaceAll("\\.class$", "");
        try {
            return Class.forName(name, false, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
