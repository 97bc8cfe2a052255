package cn.duban.platform.directory;

import cn.duban.contracts.Topics;
import cn.duban.contracts.registry.DivisionChanged;
import cn.duban.contracts.registry.DutyChanged;
import cn.duban.contracts.registry.EnterpriseChanged;
import cn.duban.contracts.registry.HolidayNoticeChanged;
import cn.duban.contracts.registry.MatterChanged;
import cn.duban.contracts.registry.OrganisationChanged;
import cn.duban.contracts.registry.PostChanged;
import cn.duban.contracts.registry.RecurringDutyChanged;
import cn.duban.contracts.registry.RegistryPublished;
import cn.duban.platform.inbox.EventHandler;
import cn.duban.platform.inbox.IncomingEvent;
import cn.duban.platform.inbox.Intake;
import io.quarkus.arc.properties.IfBuildProperty;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Feeds the local copy from the registry's topics; the registry itself builds without it. */
@ApplicationScoped
@IfBuildProperty(name = "duban.directory.feed", stringValue = "true", enableIfMissing = true)
public class DirectoryFeed implements EventHandler {
    private static final Map<String, Class<?>> TYPES = Map.of(
            "DivisionChanged", DivisionChanged.class,
            "OrganisationChanged", OrganisationChanged.class,
            "PostChanged", PostChanged.class,
            "EnterpriseChanged", EnterpriseChanged.class,
            "MatterChanged", MatterChanged.class,
            "DutyChanged", DutyChanged.class,
            "RecurringDutyChanged", RecurringDutyChanged.class,
            "HolidayNoticeChanged", HolidayNoticeChanged.class,
            "RegistryPublished", RegistryPublished.class);

    private final Intake intake;
    private final DirectoryStore store;

    DirectoryFeed(Intake intake, DirectoryStore store) {
        this.intake = intake;
        this.store = store;
    }

    @Override
    public String consumer() {
        return "directory";
    }

    /** By the version of the entry. */
    @Override
    public boolean idempotent() {
        return true;
    }

    @Override
    public void handle(IncomingEvent event) {
        Class<?> type = TYPES.get(event.type());
        if (type != null) {
            store.put((Object) event.as(type));
        }
    }

    @Incoming(Topics.DIVISION)
    @Blocking(EventHandler.WORKERS)
    void division(ConsumerRecord<String, String> message) {
        take(message);
    }

    @Incoming(Topics.ORGANISATION)
    @Blocking(EventHandler.WORKERS)
    void organisation(ConsumerRecord<String, String> message) {
        take(message);
    }

    @Incoming(Topics.POST)
    @Blocking(EventHandler.WORKERS)
    void post(ConsumerRecord<String, String> message) {
        take(message);
    }

    @Incoming(Topics.ENTERPRISE)
    @Blocking(EventHandler.WORKERS)
    void enterprise(ConsumerRecord<String, String> message) {
        take(message);
    }

    @Incoming(Topics.MATTER)
    @Blocking(EventHandler.WORKERS)
    void matter(ConsumerRecord<String, String> message) {
        take(message);
    }

    @Incoming(Topics.DUTY)
    @Blocking(EventHandler.WORKERS)
    void duty(ConsumerRecord<String, String> message) {
        take(message);
    }

    @Incoming(Topics.RECURRING_DUTY)
    @Blocking(EventHandler.WORKERS)
    void recurringDuty(ConsumerRecord<String, String> message) {
        take(message);
    }

    @Incoming(Topics.HOLIDAY)
    @Blocking(EventHandler.WORKERS)
    void holiday(ConsumerRecord<String, String> message) {
        take(message);
    }

    @Incoming(Topics.PUBLICATION)
    @Blocking(EventHandler.WORKERS)
    void publication(ConsumerRecord<String, String> message) {
        take(message);
    }

    private void take(ConsumerRecord<String, String> message) {
        intake.take(this, message);
    }
}
