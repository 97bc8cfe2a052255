package cn.duban.hazard.lifecycle;

import cn.duban.contracts.hazard.HazardGrade;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the loaded criteria say about the grade. A person decides.
 *
 * @param loaded whether any standard for the matter is loaded
 * @param grade null when a person must be asked without a suggestion
 * @param outcome outcome of the decision table, kept to replay it
 * @param decision version of the decision table
 * @param answers what was answered, by question key
 */
public record Suggestion(
        boolean loaded,
        @Nullable HazardGrade grade,
        String outcome,
        String decision,
        List<Criterion> matched,
        Map<String, Object> answers,
        String message) {}
