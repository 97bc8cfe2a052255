package cn.duban.casework.scheme;

import cn.duban.casework.actor.Body;
import cn.duban.casework.input.Refusals;
import cn.duban.contracts.registry.OrganisationChanged;
import cn.duban.contracts.registry.OrganisationKind;
import cn.duban.deadline.catalogue.ClockCatalogue;
import cn.duban.deadline.catalogue.Length;
import cn.duban.platform.directory.Directory;
import cn.duban.platform.identity.Roles;
import cn.duban.platform.problem.FieldError;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a scheme may add: where a body of the territory waits to act, by bodies of the territory, and in less time than the
 * clock of what waits leaves.
 */
@ApplicationScoped
class SchemeRules {
    /** What the engine would take for an expression, wherever it stands. */
    private static final List<String> EXPRESSION = List.of("${", "#{");

    private static final Map<OrganisationKind, List<String>> ROLES = Map.of(
            OrganisationKind.GOVERNMENT, List.of(Roles.LEADER),
            OrganisationKind.SAFETY_COMMITTEE, List.of(Roles.LEADER),
            OrganisationKind.SAFETY_OFFICE, List.of(Roles.SAFETY_OFFICE),
            OrganisationKind.DEPARTMENT, List.of(Roles.SUPERVISOR, Roles.SUPERVISOR_HEAD),
            OrganisationKind.SECTION, List.of(Roles.SUPERVISOR, Roles.SUPERVISOR_HEAD),
            OrganisationKind.OFFICE, List.of(Roles.SUPERVISOR, Roles.SUPERVISOR_HEAD));

    private final ModelDrawing drawing;
    private final Directory directory;
    private final ClockCatalogue clocks;

    SchemeRules(ModelDrawing drawing, Directory directory, ClockCatalogue clocks) {
        this.drawing = drawing;
        this.directory = directory;
        this.clocks = clocks;
    }

    /**
     * The steps as they will be drawn: with their keys, the names of their bodies and the roles of these.
     *
     * @throws cn.duban.platform.problem.RuleProblem 422 with everything that is wrong
     */
    List<AddedStep> checked(String model, String divisionPath, List<AddedStep> asked, LocalDate on) {
        if (!drawing.models().contains(model)) {
            throw Refusals.refuse("unknown-model", "没有这个流程", "model", "没有可以附加环节的流程 " + model, null);
        }
        Map<String, Place> places = new HashMap<>();
        drawing.places(model).forEach(place -> places.put(place.flow(), place));
        List<FieldError> errors = new ArrayList<>();
        List<AddedStep> added = new ArrayList<>();
        Map<Place.Waiting, Integer> days = new HashMap<>();
        for (int at = 0; at < asked.size(); at++) {
            AddedStep step = asked.get(at);
            String field = "added[" + at + "].";
            Place place = places.get(step.flow());
            OrganisationChanged body = directory.organisation(step.body().id()).orElse(null);
            check(errors, field + "flow", placed(place));
            check(errors, field + "name", named(step.name()));
            check(errors, field + "body", asked(body, divisionPath));
            if (place != null && body != null && ROLES.containsKey(body.kind())) {
                place.holds().forEach(waiting -> days.merge(waiting, step.workingDays(), Integer::sum));
                added.add(new AddedStep(
                        AddedStep.PREFIX + (at + 1),
                        step.kind(),
                        step.name(),
                        step.flow(),
                        new Body(body.id(), body.name()),
                        ROLES.get(body.kind()),
                        step.workingDays()));
            }
        }
        days.forEach((waiting, sum) -> check(errors, "added", timely(waiting, sum, divisionPath, on)));
        if (!errors.isEmpty()) {
            throw Refusals.refuse("scheme-refused", "流程方案不能成立", errors, null);
        }
        return added;
    }

    private static void check(List<FieldError> errors, String field, @Nullable String fault) {
        if (fault != null) {
            errors.add(new FieldError(field, fault));
        }
    }

    private static @Nullable String placed(@Nullable Place place) {
        return place == null ? "流程中没有这个位置" : place.refusal();
    }

    // It becomes part of a model: what no XML can hold, and what the engine would work out, stands in none.
    private static @Nullable String named(String name) {
        if (EXPRESSION.stream().anyMatch(name::contains)) {
            return "环节名称不能含有 ${ 或 #{";
        }
        return name.codePoints().anyMatch(SchemeRules::unprintable) ? "环节名称不能含有控制字符" : null;
    }

    private static boolean unprintable(int character) {
        return Character.isISOControl(character) || (character & 0xFFFE) == 0xFFFE;
    }

    private static @Nullable String asked(@Nullable OrganisationChanged body, String divisionPath) {
        if (body == null) {
            return "没有这个机构";
        }
        if (!ROLES.containsKey(body.kind())) {
            return body.name() + "不能办理附加环节，请选择政府、安委办或部门";
        }
        return body.divisionPath().startsWith(divisionPath) ? null : body.name() + "不在本方案的区划内";
    }

    // A statutory end does not move for a local step, so what it leaves must be more than the local steps take.
    private @Nullable String timely(Place.Waiting waiting, int days, String divisionPath, LocalDate on) {
        return waiting.clocks().stream()
                .flatMap(clock -> clocks.find(clock, divisionPath, on, null).stream())
                .filter(rule -> new Length.WorkingDays(days)
                                .nominal()
                                .compareTo(rule.length().nominal())
                        >= 0)
                .min(Comparator.comparing(rule -> rule.length().nominal()))
                .map(rule ->
                        "“" + waiting.name() + "”的时限只有" + rule.length().text() + "，附加环节合计 " + days + " 个工作日，应当少于该时限")
                .orElse(null);
    }
}
