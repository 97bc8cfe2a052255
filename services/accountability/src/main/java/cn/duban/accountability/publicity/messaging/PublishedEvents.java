package cn.duban.accountability.publicity.messaging;

import cn.duban.accountability.publicity.Publish;
import cn.duban.casework.input.Days;
import cn.duban.contracts.Topics;
import cn.duban.contracts.accountability.DiscreditListed;
import cn.duban.contracts.accountability.ListingExpired;
import cn.duban.contracts.accountability.ListingLifted;
import cn.duban.contracts.accountability.ListingRemovalDecided;
import cn.duban.contracts.accountability.ListingRestored;
import cn.duban.contracts.incident.InquiryPlateIssued;
import cn.duban.contracts.incident.InquiryPlateLifted;
import cn.duban.contracts.incident.InquiryPublished;
import cn.duban.platform.inbox.EventHandler;
import cn.duban.platform.inbox.IncomingEvent;
import cn.duban.platform.inbox.Intake;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Keeps the public page in step with what is published elsewhere. */
@ApplicationScoped
public class PublishedEvents implements EventHandler {
    private final Publish publish;
    private final Intake intake;

    PublishedEvents(Publish publish, Intake intake) {
        this.publish = publish;
        this.intake = intake;
    }

    /** A plate that was published or lifted, as its event tells it. */
    record PlateTold(Publish.Plate plate, OffsetDateTime at) {}

    /** A penalty, as its event tells it. */
    record PenaltyTold(Publish.Penalised hazard, OffsetDateTime at, String documentNumber, long fineFen) {}

    @Override
    public String consumer() {
        return "public-page";
    }

    @Override
    public void handle(IncomingEvent event) {
        switch (event.type()) {
            case "PlatePublished" -> {
                PlateTold told = event.as(PlateTold.class);
                publish.plate(told.plate(), told.at());
            }
            case "PlateLifted" -> {
                PlateTold told = event.as(PlateTold.class);
                publish.plateLifted(told.plate(), told.at());
            }
            case "PenaltyRecorded" -> {
                PenaltyTold told = event.as(PenaltyTold.class);
                publish.penalty(told.hazard(), told.documentNumber(), told.fineFen(), told.at());
            }
            default -> other(event);
        }
    }

    private void other(IncomingEvent event) {
        switch (event.type()) {
            case "InquiryPublished" -> {
                InquiryPublished told = event.as(InquiryPublished.class);
                publish.inquiry(told.incident(), told.where(), told.at());
            }
            case "InquiryPlateIssued" -> {
                InquiryPlateIssued told = event.as(InquiryPlateIssued.class);
                publish.inquiryPlate(told.incident(), told.number(), Days.of(told.dueAt()), told.at());
            }
            case "InquiryPlateLifted" -> {
                InquiryPlateLifted told = event.as(InquiryPlateLifted.class);
                publish.inquiryPlateLifted(told.incident(), told.number(), told.at());
            }
            default -> listing(event);
        }
    }

    private void listing(IncomingEvent event) {
        switch (event.type()) {
            case "DiscreditListed" -> {
                DiscreditListed told = event.as(DiscreditListed.class);
                publish.listed(told.listing(), told.at());
            }
            case "ListingRemovalDecided" -> {
                ListingRemovalDecided told = event.as(ListingRemovalDecided.class);
                if (told.granted()) {
                    publish.ended(told.listing(), told.at(), "提前移出");
                }
            }
            case "ListingLifted" -> {
                ListingLifted told = event.as(ListingLifted.class);
                publish.ended(told.listing(), told.at(), "撤销列入");
            }
            case "ListingExpired" -> {
                ListingExpired told = event.as(ListingExpired.class);
                publish.ended(told.listing(), told.at(), "期满移出");
            }
            case "ListingRestored" ->
                publish.restored(event.as(ListingRestored.class).listing());
            default -> {}
        }
    }

    @Incoming(Topics.ACCOUNTABILITY_LISTING)
    @Blocking(EventHandler.WORKERS)
    public void onListing(ConsumerRecords<String, String> messages) {
        intake.takeAll(this, messages);
    }

    @Incoming("published-plates")
    @Blocking(EventHandler.WORKERS)
    public void onPlate(ConsumerRecords<String, String> messages) {
        intake.takeAll(this, messages);
    }

    @Incoming("published-penalties")
    @Blocking(EventHandler.WORKERS)
    public void onHazard(ConsumerRecords<String, String> messages) {
        intake.takeAll(this, messages);
    }

    @Incoming("published-inquiries")
    @Blocking(EventHandler.WORKERS)
    public void onIncident(ConsumerRecords<String, String> messages) {
        intake.takeAll(this, messages);
    }
}
