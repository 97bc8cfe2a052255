package cn.duban.portal.projection;

import cn.duban.contracts.Topics;
import cn.duban.contracts.duty.DutyEvent;
import cn.duban.platform.inbox.EventHandler;
import cn.duban.platform.inbox.IncomingEvent;
import cn.duban.platform.inbox.Intake;
import cn.duban.portal.notification.DutyNotices;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Tells those who owe a duty of it; the duties themselves are read from the accountability service. */
@ApplicationScoped
public class DutyProjection implements EventHandler {
    private final Intake intake;
    private final DutyNotices notices;

    DutyProjection(Intake intake, DutyNotices notices) {
        this.intake = intake;
        this.notices = notices;
    }

    @Override
    public String consumer() {
        return "duties";
    }

    @Incoming(Topics.ACCOUNTABILITY_DUTY)
    @Blocking(EventHandler.WORKERS)
    void on(ConsumerRecords<String, String> messages) {
        intake.takeAll(this, messages);
    }

    @Override
    public void handle(IncomingEvent incoming) {
        EventTypes.of(DutyEvent.class, incoming).ifPresent(event -> notices.tell(incoming.id(), event));
    }
}
