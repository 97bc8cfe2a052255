package cn.duban.portal.projection;

import cn.duban.platform.inbox.IncomingEvent;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads an event as one of the records of a sealed family, by its CloudEvents type. */
final class EventTypes {
    private static final Map<Class<?>, Map<String, Class<?>>> FAMILIES = new ConcurrentHashMap<>();

    private EventTypes() {}

    /** Empty for a type that this version does not know: a newer service may say more than an older one reads. */
    static <E> Optional<E> of(Class<E> family, IncomingEvent incoming) {
        Class<?> type = FAMILIES.computeIfAbsent(family, EventTypes::byName).get(incoming.type());
        return type == null ? Optional.empty() : Optional.of(family.cast(incoming.as(type)));
    }

    private static Map<String, Class<?>> byName(Class<?> family) {
        return Arrays.stream(family.getPermittedSubclasses())
                .collect(Collectors.toMap(Class::getSimpleName, Function.identity()));
    }
}
