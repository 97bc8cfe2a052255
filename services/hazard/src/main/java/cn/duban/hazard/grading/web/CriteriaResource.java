package cn.duban.hazard.grading.web;

import cn.duban.contracts.hazard.HazardGrade;
import cn.duban.contracts.registry.EnterpriseChanged;
import cn.duban.hazard.grading.CriteriaCatalogue;
import cn.duban.hazard.grading.CriteriaStandard;
import cn.duban.hazard.grading.CriterionRule;
import cn.duban.hazard.grading.GradeSuggestions;
import cn.duban.hazard.lifecycle.Criterion;
import cn.duban.hazard.lifecycle.Suggestion;
import cn.duban.platform.directory.Directory;
import cn.duban.platform.identity.Roles;
import cn.duban.platform.problem.FieldError;
import cn.duban.platform.problem.MalformedProblem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What to ask about a hazard, and what the answers suggest. Criteria are public, so anybody signed in may ask. */
@Path("/")
@RolesAllowed({
    Roles.ENTERPRISE_REPORTER,
    Roles.ENTERPRISE_HEAD,
    Roles.GRID_INSPECTOR,
    Roles.SUPERVISOR,
    Roles.SUPERVISOR_HEAD,
    Roles.SAFETY_OFFICE,
    Roles.LEADER,
    Roles.DISCIPLINE,
    Roles.ADMIN
})
public class CriteriaResource {
    private final GradeSuggestions suggestions;
    private final CriteriaCatalogue catalogue;
    private final Directory directory;
    private final Clock clock;

    CriteriaResource(GradeSuggestions suggestions, CriteriaCatalogue catalogue, Directory directory, Clock clock) {
        this.suggestions = suggestions;
        this.catalogue = catalogue;
        this.directory = directory;
        this.clock = clock;
    }

    /** Answers to be judged; a question left out is unknown. */
    public record SuggestionRequest(
            @NotBlank(message = "请选择事项") String matterCode,
            @Nullable String enterpriseId,
            @Size(max = 200, message = "回答过多") @Nullable Map<String, @Nullable Object> answers) {}

    /** What the criteria say. */
    public record Suggested(boolean loaded, @Nullable HazardGrade grade, List<Criterion> matched, String message) {}

    /** A standard with its questions. */
    public record Standard(
            String id, String name, String number, boolean loaded, boolean verified, List<CriterionRule> criteria) {}

    @GET
    @Path("criteria")
    public List<Standard> criteria(
            @QueryParam("matter") @Nullable String matter, @QueryParam("enterprise") @Nullable String enterprise) {
        if (matter == null || matter.isBlank()) {
            throw new MalformedProblem(
                    "invalid-field", "填写有误", "请选择事项", List.of(new FieldError("matter", "请选择事项")), null);
        }
        GradeSuggestions.Applicable applicable =
                suggestions.applicable(matter, enterprise(enterprise), LocalDate.now(clock));
        Map<CriteriaStandard, List<CriterionRule>> loaded =
                applicable.rules().stream().collect(Collectors.groupingBy(catalogue::standard));
        List<Standard> all = new ArrayList<>();
        loaded.forEach((standard, rules) -> all.add(view(standard, rules)));
        applicable.notLoaded().forEach(standard -> all.add(view(standard, List.of())));
        return all;
    }

    @POST
    @Path("grade-suggestions")
    public Suggested suggest(@NotNull(message = "请求没有内容") @Valid SuggestionRequest request) {
        Map<String, Object> answers = request.answers();
        Suggestion suggestion = suggestions.suggest(
                request.matterCode(),
                enterprise(request.enterpriseId()),
                answers == null ? Map.of() : answers,
                LocalDate.now(clock));
        return new Suggested(suggestion.loaded(), suggestion.grade(), suggestion.matched(), suggestion.message());
    }

    private @Nullable EnterpriseChanged enterprise(@Nullable String id) {
        return id == null ? null : directory.enterprise(id).orElse(null);
    }

    private static Standard view(CriteriaStandard standard, List<CriterionRule> rules) {
        return new Standard(
                standard.id(), standard.name(), standard.number(), standard.loaded(), standard.verified(), rules);
    }
}
