package cn.duban.platform.testing;

import cn.duban.platform.outbox.EventWatch;
import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** In every test of every service: an event that is not what its schema says undoes the step that wrote it. */
@IfBuildProfile("test")
@ApplicationScoped
class PromisedEvents implements EventWatch {
    private static final PublishedEvents PAGE = new PublishedEvents();

    @Override
    public void written(String topic, String type, String json) {
        if (!PAGE.knows(topic.substring(0, topic.indexOf('.')))) {
            // Modules below the services are tested as a service of no such name.
            return;
        }
        List<String> faults = PAGE.faults(topic, type, json);
        if (!faults.isEmpty()) {
            throw new IllegalStateException(type + " is not as published: " + faults + " in " + json);
        }
    }
}
