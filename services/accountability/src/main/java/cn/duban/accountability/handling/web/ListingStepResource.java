package cn.duban.accountability.handling.web;

import cn.duban.accountability.listing.ListingAction;
import cn.duban.accountability.listing.Listings;
import cn.duban.casework.evidence.EvidenceLinks;
import cn.duban.casework.input.Texts;
import cn.duban.casework.web.StepHeaders;
import cn.duban.platform.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Early removal, restoring, lifting. */
@Path("/")
@RolesAllowed({Roles.LEADER, Roles.DISCIPLINE})
public class ListingStepResource {
    private final StepEndpoint steps;
    private final Listings listings;
    private final EvidenceLinks evidence;

    ListingStepResource(StepEndpoint steps, Listings listings, EvidenceLinks evidence) {
        this.steps = steps;
        this.listings = listings;
        this.evidence = evidence;
    }

    /** Why it should end early. */
    public record RemovalRequest(
            @Nullable String grounds,

            @Size(max = 20, message = "附件不得超过 20 个") @Nullable List<String> evidenceIds) {}

    /** What was decided about that. */
    public record RemovalDecision(
            @NotNull(message = "请选择是否同意") Boolean granted,
            @Nullable String opinion) {}

    /** Why. */
    public record ReasonRequest(@Nullable String reason) {}

    @POST
    @Path("listings/{id}/removal-requests")
    @RolesAllowed({
        Roles.ENTERPRISE_REPORTER,
        Roles.ENTERPRISE_HEAD,
        Roles.SUPERVISOR_HEAD,
        Roles.SAFETY_OFFICE,
        Roles.LEADER,
        Roles.DISCIPLINE
    })
    public Response ask(
            @BeanParam StepHeaders headers,
            @PathParam("id") String id,
            @NotNull(message = "请求没有内容") @Valid RemovalRequest request) {
        return steps.onListing(headers, id, ListingAction.REQUEST_REMOVAL, request, (one, by, actor) -> {
            String grounds = Texts.required(request.grounds(), "grounds", "申请理由", Texts.LONG);
            List<String> files = request.evidenceIds() == null ? List.of() : request.evidenceIds();
            one.askRemoval(grounds, files, by);
            evidence.attach(id, files, by.username());
        });
    }

    @POST
    @Path("listings/{id}/removal-decisions")
    @RolesAllowed({Roles.SAFETY_OFFICE, Roles.DISCIPLINE})
    public Response decide(
            @BeanParam StepHeaders headers,
            @PathParam("id") String id,
            @NotNull(message = "请求没有内容") @Valid RemovalDecision request) {
        return steps.onListing(headers, id, ListingAction.DECIDE_REMOVAL, request, (one, by, actor) -> {
            String opinion = Texts.required(request.opinion(), "opinion", "审查意见", Texts.LONG);
            one.decideRemoval(request.granted(), opinion, by);
        });
    }

    @POST
    @Path("listings/{id}/restorations")
    public Response restore(
            @BeanParam StepHeaders headers,
            @PathParam("id") String id,
            @NotNull(message = "请求没有内容") @Valid ReasonRequest request) {
        return steps.onListing(headers, id, ListingAction.RESTORE, request, (one, by, actor) -> {
            String reason = Texts.required(request.reason(), "reason", "恢复理由", Texts.LONG);
            one.restore(reason, listings.again(one, by), by);
        });
    }

    @POST
    @Path("listings/{id}/liftings")
    public Response lift(
            @BeanParam StepHeaders headers,
            @PathParam("id") String id,
            @NotNull(message = "请求没有内容") @Valid ReasonRequest request) {
        return steps.onListing(
                headers,
                id,
                ListingAction.LIFT,
                request,
                (one, by, actor) -> one.lift(Texts.required(request.reason(), "reason", "撤销理由", Texts.LONG), by));
    }
}
