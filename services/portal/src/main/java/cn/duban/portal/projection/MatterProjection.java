package cn.duban.portal.projection;

import cn.duban.contracts.Topics;
import cn.duban.contracts.accountability.AccountabilityEvent;
import cn.duban.contracts.accountability.CaseEvent;
import cn.duban.contracts.accountability.InterviewEvent;
import cn.duban.contracts.accountability.ListingEvent;
import cn.duban.platform.inbox.EventHandler;
import cn.duban.platform.inbox.IncomingEvent;
import cn.duban.platform.inbox.Intake;
import cn.duban.portal.matter.Matter;
import cn.duban.portal.matter.MatterSnapshots;
import cn.duban.portal.matter.Matters;
import cn.duban.portal.notification.MatterNotices;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneId;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Keeps who stands where in cases, interviews and listings, and tells those it concerns. */
@ApplicationScoped
public class MatterProjection implements EventHandler {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Intake intake;
    private final Matters matters;
    private final MatterSnapshots snapshots;
    private final MatterNotices notices;

    MatterProjection(Intake intake, Matters matters, MatterSnapshots snapshots, MatterNotices notices) {
        this.intake = intake;
        this.matters = matters;
        this.snapshots = snapshots;
        this.notices = notices;
    }

    @Override
    public String consumer() {
        return "matters";
    }

    @Incoming(Topics.ACCOUNTABILITY_CASE)
    @Incoming(Topics.ACCOUNTABILITY_INTERVIEW)
    @Incoming(Topics.ACCOUNTABILITY_LISTING)
    @Blocking(EventHandler.WORKERS)
    void on(ConsumerRecords<String, String> messages) {
        intake.takeAll(this, messages);
    }

    @Override
    public void handle(IncomingEvent incoming) {
        EventTypes.of(CaseEvent.class, incoming).ifPresent(event -> take(incoming.id(), event));
        EventTypes.of(InterviewEvent.class, incoming).ifPresent(event -> take(incoming.id(), event));
        EventTypes.of(ListingEvent.class, incoming).ifPresent(event -> take(incoming.id(), event));
    }

    private void take(String id, CaseEvent event) {
        Matter matter = snapshots.of(event.accountabilityCase());
        matters.put(matter);
        matters.complete(matter);
        notices.tell(id, event, matter);
    }

    private void take(String id, InterviewEvent event) {
        Matter matter = snapshots.of(event.interview(), day(event));
        matters.put(matter);
        notices.tell(id, event, matter);
    }

    private void take(String id, ListingEvent event) {
        Matter matter = snapshots.of(event.listing(), day(event));
        matters.put(matter);
        notices.tell(id, event, matter);
    }

    private static LocalDate day(AccountabilityEvent event) {
        return event.at().atZoneSameInstant(ZONE).toLocalDate();
    }
}
