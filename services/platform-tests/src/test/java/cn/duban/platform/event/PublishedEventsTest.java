package cn.duban.platform.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import cn.duban.platform.testing.PublishedEvents;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Somebody who has our AsyncAPI page and none of our classes reads every event we have, full and with all gaps. */
class PublishedEventsTest {
    private static final PublishedEvents READER = new PublishedEvents();
    private static final List<String> SERVICES = List.of("hazard", "incident", "accountability");
    private static final List<String> ALL = List.of("registry", "hazard", "incident", "accountability", "portal");

    static List<Class<?>> events() {
        List<Class<?>> all = new ArrayList<>();
        new ClassFileImporter()
                .importPackages("cn.duban.contracts").stream()
                        .filter(type -> type.isAnnotatedWith(EventOf.class))
                        .sorted(Comparator.comparing(JavaClass::getName))
                        .forEach(type -> all.add(type.reflect()));
        return all;
    }

    @ParameterizedTest
    @MethodSource("events")
    void a_reader_of_the_page_reads_the_event(Class<?> event) {
        for (String channel : channels(event)) {
            for (boolean gaps : List.of(false, true)) {
                String json = EventJson.event(new Samples(gaps).of(event));
                assertEquals(List.of(), READER.faults(channel, event.getSimpleName(), json), json);
            }
        }
    }

    @Test
    void the_page_tells_of_every_event_and_of_no_other() {
        TreeSet<String> told = new TreeSet<>();
        events().forEach(event -> channels(event).forEach(channel -> told.add(channel + " " + event.getSimpleName())));
        assertEquals(List.copyOf(told), READER.kinds());
    }

    @Test
    void what_is_not_as_promised_is_found() {
        Class<?> event = events().get(0);
        String channel = channels(event).get(0);
        String json = EventJson.event(new Samples(false).of(event));
        assertFalse(READER.faults(channel, event.getSimpleName(), "{}").isEmpty());
        assertFalse(READER.faults(channel, event.getSimpleName(), json.replaceFirst("\"by\":\"[^\"]*\"", "\"by\":null"))
                .isEmpty());
        assertFalse(READER.faults(channel, event.getSimpleName(), json.replaceFirst("\\{", "{\"more\":1,"))
                .isEmpty());
        assertFalse(READER.faults(channel, "Unheard", json).isEmpty());
    }

    private static List<String> channels(Class<?> event) {
        EventOf topic = event.getAnnotation(EventOf.class);
        // Every service keeps an audit; tasks and clocks are those of the services with cases.
        List<String> services = topic.value().equals(Topics.Shared.AUDIT) ? ALL : SERVICES;
        return topic.perService()
                ? services.stream().map(service -> Topics.of(topic, service)).toList()
                : List.of(topic.value());
    }
}
