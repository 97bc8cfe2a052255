package cn.duban.portal.projection;

import cn.duban.contracts.Topics;
import cn.duban.contracts.registry.ClassificationEvent;
import cn.duban.platform.inbox.EventHandler;
import cn.duban.platform.inbox.IncomingEvent;
import cn.duban.platform.inbox.Intake;
import cn.duban.portal.notification.ClassificationNotices;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Tells the bodies concerned when an enterprise is to be classed otherwise. */
@ApplicationScoped
public class ClassificationProjection implements EventHandler {
    private final Intake intake;
    private final ClassificationNotices notices;

    ClassificationProjection(Intake intake, ClassificationNotices notices) {
        this.intake = intake;
        this.notices = notices;
    }

    @Override
    public String consumer() {
        return "classifications";
    }

    @Incoming(Topics.CLASSIFICATION)
    @Blocking(EventHandler.WORKERS)
    void on(ConsumerRecords<String, String> messages) {
        intake.takeAll(this, messages);
    }

    @Override
    public void handle(IncomingEvent incoming) {
        EventTypes.of(ClassificationEvent.class, incoming).ifPresent(event -> notices.tell(incoming.id(), event));
    }
}
