package cn.duban.accountability.handling.web;

import cn.duban.accountability.cases.AccountabilityCase;
import cn.duban.accountability.cases.CaseAction;
import cn.duban.accountability.cases.CaseDoor;
import cn.duban.accountability.interview.Interview;
import cn.duban.accountability.interview.InterviewAction;
import cn.duban.accountability.interview.InterviewDoor;
import cn.duban.accountability.listing.Listing;
import cn.duban.accountability.listing.ListingAction;
import cn.duban.accountability.listing.ListingDoor;
import cn.duban.accountability.matter.Matter;
import cn.duban.accountability.steps.MatterKind;
import cn.duban.accountability.view.CaseViews;
import cn.duban.accountability.view.InterviewViews;
import cn.duban.accountability.view.ListingViews;
import cn.duban.casework.file.StepKind;
import cn.duban.casework.step.TakeStep;
import cn.duban.casework.web.Retries;
import cn.duban.casework.web.StepHeaders;
import cn.duban.platform.concurrency.ETags;
import cn.duban.platform.idempotency.Idempotency;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;

/** What every step over HTTP has in common: once per key, on the version seen, answered with the matter. */
@ApplicationScoped
public class StepEndpoint {
    private final TakeStep door;
    private final CaseDoor caseDoor;
    private final InterviewDoor interviewDoor;
    private final ListingDoor listingDoor;
    private final CaseViews cases;
    private final InterviewViews interviews;
    private final ListingViews listings;
    private final Idempotency idempotency;

    StepEndpoint(
            TakeStep door,
            CaseDoor caseDoor,
            InterviewDoor interviewDoor,
            ListingDoor listingDoor,
            CaseViews cases,
            InterviewViews interviews,
            ListingViews listings,
            Idempotency idempotency) {
        this.door = door;
        this.caseDoor = caseDoor;
        this.interviewDoor = interviewDoor;
        this.listingDoor = listingDoor;
        this.cases = cases;
        this.interviews = interviews;
        this.listings = listings;
        this.idempotency = idempotency;
    }

    /** Takes a step on a case. */
    public Response onCase(
            StepHeaders headers,
            String id,
            CaseAction action,
            Object body,
            TakeStep.Change<AccountabilityCase> change) {
        return take(caseDoor, headers, id, action, body, change, cases::of);
    }

    /** Takes a step on an interview. */
    public Response onInterview(
            StepHeaders headers, String id, InterviewAction action, Object body, TakeStep.Change<Interview> change) {
        return take(interviewDoor, headers, id, action, body, change, interviews::of);
    }

    /** Takes a step on a veto or listing. */
    public Response onListing(
            StepHeaders headers, String id, ListingAction action, Object body, TakeStep.Change<Listing> change) {
        return take(listingDoor, headers, id, action, body, change, listings::of);
    }

    private <M extends Matter> Response take(
            MatterKind<M> kind,
            StepHeaders headers,
            String id,
            StepKind action,
            Object body,
            TakeStep.Change<M> change,
            Function<M, Object> shown) {
        return Retries.of(() -> idempotency.once(headers.key, body, () -> {
            M matter = door.take(kind, id, action, headers.ifMatch, change);
            return Response.ok(shown.apply(matter))
                    .tag(ETags.of(matter.version()))
                    .build();
        }));
    }
}
