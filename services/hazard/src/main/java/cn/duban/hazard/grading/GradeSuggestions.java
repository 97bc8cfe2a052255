package cn.duban.hazard.grading;

import cn.duban.casework.input.Days;
import cn.duban.casework.input.Refusals;
import cn.duban.contracts.hazard.HazardGrade;
import cn.duban.contracts.registry.EnterpriseChanged;
import cn.duban.contracts.registry.MatterChanged;
import cn.duban.hazard.grading.process.GradeDecision;
import cn.duban.hazard.lifecycle.Criterion;
import cn.duban.hazard.lifecycle.Enterprise;
import cn.duban.hazard.lifecycle.Hazard;
import cn.duban.hazard.lifecycle.Suggestion;
import cn.duban.platform.directory.Directory;
import cn.duban.platform.problem.FieldError;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Suggests a grade from the criteria in force; where none is loaded it says so and asks a person. */
@ApplicationScoped
public class GradeSuggestions {
    private final CriteriaCatalogue catalogue;
    private final GradeDecision decision;
    private final Directory directory;

    GradeSuggestions(CriteriaCatalogue catalogue, GradeDecision decision, Directory directory) {
        this.catalogue = catalogue;
        this.decision = decision;
        this.directory = directory;
    }

    /** What to ask about a hazard of this matter. */
    public Applicable applicable(String matter, @Nullable EnterpriseChanged enterprise, LocalDate day) {
        Set<String> codes = withParents(matter);
        Set<String> traits = enterprise == null ? Set.of() : Set.copyOf(enterprise.traits());
        Set<String> all = new HashSet<>(codes);
        all.addAll(traits);
        List<CriterionRule> rules = catalogue.rules(all, day);
        List<CriteriaStandard> missing = catalogue.standards(codes, day).stream()
                .filter(standard -> !standard.loaded())
                .toList();
        return new Applicable(rules, missing);
    }

    /**
     * Applies the criteria to the answers.
     *
     * @throws cn.duban.platform.problem.RuleProblem when an answer is of the wrong kind
     */
    public Suggestion suggest(
            String matter, @Nullable EnterpriseChanged enterprise, Map<String, Object> answers, LocalDate day) {
        Applicable applicable = applicable(matter, enterprise, day);
        List<CriterionRule> rules = applicable.rules();
        check(rules, answers);
        List<CriterionRule> met = rules.stream()
                .filter(rule -> rule.metBy(answers.get(rule.question().key())))
                .toList();
        boolean answered =
                rules.stream().allMatch(rule -> answers.get(rule.question().key()) != null);
        boolean loaded = !rules.isEmpty();
        GradeDecision.Outcome outcome = decision.decide(
                loaded, met.size(), answered && applicable.notLoaded().isEmpty());
        return new Suggestion(
                loaded,
                grade(outcome),
                outcome.name(),
                decision.version(),
                met.stream().map(this::criterion).toList(),
                asked(rules, answers),
                message(outcome, applicable, met.size(), answered));
    }

    /** The criterion as it is written into a determination. */
    public Criterion criterion(CriterionRule rule) {
        CriteriaStandard standard = catalogue.standard(rule);
        return new Criterion(rule.id(), standard.number(), rule.version(), rule.clause(), rule.text(), rule.verified());
    }

    /**
     * The criteria a person names for a hazard, as they stand on the day it was reported.
     *
     * @throws cn.duban.platform.problem.RuleProblem when one does not apply to it
     */
    public List<Criterion> named(Hazard hazard, List<String> ids) {
        Enterprise party = hazard.enterprise();
        EnterpriseChanged enterprise =
                party == null ? null : directory.enterprise(party.id()).orElse(null);
        LocalDate day = Days.of(hazard.reporter().at());
        Map<String, CriterionRule> rules = applicable(hazard.matter().code(), enterprise, day).rules().stream()
                .collect(Collectors.toMap(CriterionRule::id, Function.identity(), (a, b) -> a));
        return ids.stream()
                .map(id -> Optional.ofNullable(rules.get(id))
                        .map(this::criterion)
                        .orElseThrow(() -> Refusals.refuse(
                                "criterion-does-not-apply", "判定条款有误", "criterionIds", "条款 " + id + " 不适用于本隐患", null)))
                .toList();
    }

    private Set<String> withParents(String matter) {
        Set<String> codes = new HashSet<>();
        String code = matter;
        while (code != null && codes.add(code)) {
            Optional<MatterChanged> found = directory.matter(code);
            code = found.map(MatterChanged::parent).orElse(null);
        }
        return codes;
    }

    private static void check(List<CriterionRule> rules, Map<String, Object> answers) {
        List<FieldError> errors = new ArrayList<>();
        for (CriterionRule rule : rules) {
            Object answer = answers.get(rule.question().key());
            if (answer != null && !rule.fits(answer)) {
                String wanted = rule.question().type() == CriterionRule.Type.BOOLEAN ? "是或否" : "数字";
                errors.add(new FieldError("answers." + rule.question().key(), "应回答" + wanted));
            }
        }
        if (!errors.isEmpty()) {
            throw Refusals.refuse("criteria-answers", "判定问题的回答有误", errors, null);
        }
    }

    private static Map<String, Object> asked(List<CriterionRule> rules, Map<String, Object> answers) {
        Set<String> keys = rules.stream().map(rule -> rule.question().key()).collect(Collectors.toSet());
        Map<String, Object> kept = new LinkedHashMap<>(answers);
        kept.keySet().retainAll(keys);
        kept.values().removeIf(answer -> answer == null);
        return kept;
    }

    private static @Nullable HazardGrade grade(GradeDecision.Outcome outcome) {
        return switch (outcome) {
            case MAJOR -> HazardGrade.MAJOR;
            case NOT_MAJOR_BY_LOADED_CRITERIA -> HazardGrade.GENERAL;
            case ASK_PERSON -> null;
        };
    }

    private static String message(GradeDecision.Outcome outcome, Applicable applicable, int met, boolean answered) {
        String missing = applicable.notLoaded().stream()
                .map(standard -> standard.name() + "（" + standard.number() + "）")
                .collect(Collectors.joining("、"));
        String note = missing.isEmpty() ? "" : "未载入：" + missing + "。";
        return switch (outcome) {
            case MAJOR -> "符合 " + met + " 项判定条款，建议判定为重大事故隐患，由人核定。" + note;
            case NOT_MAJOR_BY_LOADED_CRITERIA -> "按已载入的判定标准不构成重大事故隐患，由人核定。";
            case ASK_PERSON ->
                applicable.rules().isEmpty()
                        ? "平台没有载入本事项的重大隐患判定标准，不作推定，请对照标准由人判断。" + note
                        : answered ? note + "请由人判断。" : "判定问题尚未答全，未知不等于没有，请由人判断。" + note;
        };
    }

    /**
     * What applies to a hazard.
     *
     * @param notLoaded standards about the matter whose criteria are not kept here
     */
    public record Applicable(List<CriterionRule> rules, List<CriteriaStandard> notLoaded) {}
}
