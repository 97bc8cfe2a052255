package cn.duban.hazard.plate.web;

import cn.duban.casework.input.Texts;
import cn.duban.hazard.plate.PlateAction;
import cn.duban.hazard.view.web.StepCall;
import cn.duban.platform.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** What others learn of a plate: filed with the body above, published, and its lifting published. */
@Path("/")
public class PlatePublicationResource {
    private final PlateEndpoint steps;

    PlatePublicationResource(PlateEndpoint steps) {
        this.steps = steps;
    }

    /** With whom it was filed. */
    public record RecordRequest(@Nullable String withBody) {}

    /** Where it was published. */
    public record PublicationRequest(@Nullable String channel) {}

    @POST
    @Path("plates/{id}/records")
    @RolesAllowed(Roles.SAFETY_OFFICE)
    public Response record(
            @BeanParam PlateCall call, @NotNull(message = StepCall.NO_CONTENT) @Valid RecordRequest request) {
        return steps.take(
                call,
                PlateAction.RECORD,
                request,
                (plate, hazard, by) ->
                        plate.record(Texts.required(request.withBody(), "withBody", "备案单位", Texts.SHORT), by));
    }

    @POST
    @Path("plates/{id}/publications")
    @RolesAllowed(Roles.SAFETY_OFFICE)
    public Response publish(
            @BeanParam PlateCall call, @NotNull(message = StepCall.NO_CONTENT) @Valid PublicationRequest request) {
        return steps.take(
                call,
                PlateAction.PUBLISH,
                request,
                (plate, hazard, by) ->
                        plate.publish(Texts.required(request.channel(), "channel", "公布渠道", Texts.SHORT), by));
    }

    @POST
    @Path("plates/{id}/lifting-publications")
    @RolesAllowed(Roles.SAFETY_OFFICE)
    public Response publishLifting(
            @BeanParam PlateCall call, @NotNull(message = StepCall.NO_CONTENT) @Valid PublicationRequest request) {
        return steps.take(
                call,
                PlateAction.PUBLISH_LIFTING,
                request,
                (plate, hazard, by) ->
                        plate.publishLifting(Texts.required(request.channel(), "channel", "公布渠道", Texts.SHORT), by));
    }
}
