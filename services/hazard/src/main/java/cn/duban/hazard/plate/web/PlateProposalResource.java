package cn.duban.hazard.plate.web;

import cn.duban.casework.input.Texts;
import cn.duban.contracts.hazard.PlateLevel;
import cn.duban.hazard.plate.Plate;
import cn.duban.hazard.plate.ProposePlate;
import cn.duban.hazard.plate.view.PlateDetails;
import cn.duban.hazard.view.web.StepCall;
import cn.duban.hazard.view.web.StepEndpoint;
import cn.duban.platform.concurrency.ETags;
import cn.duban.platform.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** Proposes to list a hazard; the version that counts is the hazard's. */
@Path("/")
public class PlateProposalResource {
    private final StepEndpoint steps;
    private final ProposePlate propose;
    private final PlateDetails details;

    PlateProposalResource(StepEndpoint steps, ProposePlate propose, PlateDetails details) {
        this.steps = steps;
        this.propose = propose;
        this.details = details;
    }

    /** A proposal. */
    public record ProposalRequest(
            @NotNull(message = "请选择挂牌级别") PlateLevel level,
            @Nullable String reason) {}

    @POST
    @Path("hazards/{id}/plates")
    @RolesAllowed({Roles.SUPERVISOR, Roles.SUPERVISOR_HEAD, Roles.SAFETY_OFFICE})
    public Response propose(
            @BeanParam StepCall call, @NotNull(message = StepCall.NO_CONTENT) @Valid ProposalRequest request) {
        String reason = Texts.required(request.reason(), "reason", "挂牌理由", Texts.LONG);
        return steps.once(call, request, (id, ifMatch) -> {
            Plate plate = propose.propose(id, ifMatch, request.level(), reason);
            return Response.status(Response.Status.CREATED)
                    .entity(details.of(plate))
                    .tag(ETags.of(plate.version()))
                    .build();
        });
    }
}
