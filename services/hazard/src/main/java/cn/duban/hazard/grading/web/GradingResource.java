package cn.duban.hazard.grading.web;

import cn.duban.casework.input.Texts;
import cn.duban.contracts.hazard.HazardGrade;
import cn.duban.hazard.grading.GradeSuggestions;
import cn.duban.hazard.lifecycle.HazardAction;
import cn.duban.hazard.view.web.StepCall;
import cn.duban.hazard.view.web.StepEndpoint;
import cn.duban.platform.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Confirms a grade; a person does. */
@Path("/")
public class GradingResource {
    private final StepEndpoint steps;
    private final GradeSuggestions suggestions;

    GradingResource(StepEndpoint steps, GradeSuggestions suggestions) {
        this.steps = steps;
        this.suggestions = suggestions;
    }

    /** A grade with its ground; the criteria are those of the suggestion or others that apply. */
    public record GradingRequest(
            @NotNull(message = "请选择等级") HazardGrade grade,
            @Size(max = 50, message = "条款过多") @Nullable List<@NotNull(message = "条款编号不能为空") String> criterionIds,
            @Nullable String reason) {}

    @POST
    @Path("hazards/{id}/gradings")
    @RolesAllowed({Roles.SUPERVISOR, Roles.SUPERVISOR_HEAD, Roles.SAFETY_OFFICE})
    public Response grade(
            @BeanParam StepCall call, @NotNull(message = StepCall.NO_CONTENT) @Valid GradingRequest request) {
        return steps.take(
                call,
                HazardAction.GRADE,
                request,
                (hazard, by) -> hazard.grade(
                        request.grade(),
                        suggestions.named(hazard, ids(request)),
                        Texts.optional(request.reason(), "reason", "理由", Texts.LONG),
                        by));
    }

    private static List<String> ids(GradingRequest request) {
        List<String> ids = request.criterionIds();
        return ids == null ? List.of() : ids;
    }
}
