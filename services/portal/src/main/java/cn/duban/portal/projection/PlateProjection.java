package cn.duban.portal.projection;

import cn.duban.contracts.Topics;
import cn.duban.contracts.hazard.PlateEvent;
import cn.duban.platform.inbox.EventHandler;
import cn.duban.platform.inbox.IncomingEvent;
import cn.duban.platform.inbox.Intake;
import cn.duban.portal.matter.MatterSnapshots;
import cn.duban.portal.matter.Matters;
import cn.duban.portal.notification.PlateNotices;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Keeps who has a plate in hand and tells those it concerns; the plates themselves are read from the hazard service. */
@ApplicationScoped
public class PlateProjection implements EventHandler {
    private final Intake intake;
    private final Matters matters;
    private final MatterSnapshots snapshots;
    private final PlateNotices notices;

    PlateProjection(Intake intake, Matters matters, MatterSnapshots snapshots, PlateNotices notices) {
        this.intake = intake;
        this.matters = matters;
        this.snapshots = snapshots;
        this.notices = notices;
    }

    @Override
    public String consumer() {
        return "plates";
    }

    @Incoming(Topics.PLATE)
    @Blocking(EventHandler.WORKERS)
    void on(ConsumerRecords<String, String> messages) {
        intake.takeAll(this, messages);
    }

    @Override
    public void handle(IncomingEvent incoming) {
        EventTypes.of(PlateEvent.class, incoming).ifPresent(event -> {
            matters.put(snapshots.of(event.plate()));
            notices.tell(incoming.id(), event);
        });
    }
}
