package cn.duban.accountability.handling.web;

import cn.duban.accountability.cases.CaseAction;
import cn.duban.accountability.cases.Papers.Closing;
import cn.duban.accountability.measure.CarryOutMeasure;
import cn.duban.accountability.measure.CarryOutMeasure.Execution;
import cn.duban.casework.input.Texts;
import cn.duban.casework.web.StepHeaders;
import cn.duban.platform.bounds.Planned;
import cn.duban.platform.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Carries out what was decided, and closes. */
@Path("/")
@RolesAllowed({Roles.SAFETY_OFFICE, Roles.DISCIPLINE})
public class CaseMeasureResource {
    private final StepEndpoint steps;
    private final CarryOutMeasure measures;

    CaseMeasureResource(StepEndpoint steps, CarryOutMeasure measures) {
        this.steps = steps;
        this.measures = measures;
    }

    /** How a measure is carried out; time and place for an interview. */
    public record ExecutionRequest(
            @Nullable String document,
            @Planned @Nullable OffsetDateTime appointedAt,
            @Nullable String place) {}

    /** What came of it all. */
    public record ClosingRequest(@Nullable String summary) {}

    @POST
    @Path("cases/{id}/measures/{measureId}/executions")
    public Response carryOut(
            @BeanParam StepHeaders headers,
            @PathParam("id") String id,
            @PathParam("measureId") String measureId,
            @NotNull(message = "请求没有内容") @Valid ExecutionRequest request) {
        return steps.onCase(headers, id, CaseAction.CARRY_OUT, request, (one, by, actor) -> {
            String document = Texts.required(request.document(), "document", "文号", Texts.SHORT);
            String place = Texts.optional(request.place(), "place", "地点", Texts.SHORT);
            measures.carryOut(one, measureId, new Execution(document, request.appointedAt(), place), by, actor);
        });
    }

    @POST
    @Path("cases/{id}/closings")
    public Response close(
            @BeanParam StepHeaders headers,
            @PathParam("id") String id,
            @NotNull(message = "请求没有内容") @Valid ClosingRequest request) {
        return steps.onCase(
                headers,
                id,
                CaseAction.CLOSE,
                request,
                (one, by, actor) -> one.close(
                        new Closing(by, Texts.required(request.summary(), "summary", "结案说明", Texts.LONG), false)));
    }
}
