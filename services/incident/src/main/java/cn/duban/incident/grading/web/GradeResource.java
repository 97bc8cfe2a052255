package cn.duban.incident.grading.web;

import cn.duban.casework.web.StepHeaders;
import cn.duban.contracts.incident.IncidentGrade;
import cn.duban.incident.lifecycle.Grading;
import cn.duban.incident.lifecycle.IncidentAction;
import cn.duban.incident.view.web.StepEndpoint;
import cn.duban.platform.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** Confirms a grade; a person does. */
@Path("/")
public class GradeResource {
    private final StepEndpoint steps;
    private final Grading grading;

    GradeResource(StepEndpoint steps, Grading grading) {
        this.steps = steps;
        this.grading = grading;
    }

    /** A grade with its ground. */
    public record GradeConfirmation(
            @NotNull(message = "请选择等级") IncidentGrade grade,
            @NotBlank(message = "请填写理由") String reason) {}

    @POST
    @Path("incidents/{id}/grade-confirmations")
    @RolesAllowed({Roles.SUPERVISOR_HEAD, Roles.SAFETY_OFFICE, Roles.LEADER})
    public Response confirm(
            @BeanParam StepHeaders headers,
            @PathParam("id") String id,
            @NotNull(message = "请求没有内容") @Valid GradeConfirmation request) {
        return steps.take(
                headers,
                id,
                IncidentAction.CONFIRM_GRADE,
                request,
                (incident, by, actor) -> incident.confirmGrade(request.grade(), request.reason(), grading, by));
    }
}
