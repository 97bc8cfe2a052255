package cn.duban.casework.input;

import cn.duban.contracts.Basis;
import cn.duban.platform.problem.ConflictProblem;
import cn.duban.platform.problem.FieldError;
import cn.duban.platform.problem.RuleProblem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Refusals of the domain, each with the rule it rests on. */
public final class Refusals {
    private Refusals() {}

    /** The state of the case does not allow the step: 409. */
    public static ConflictProblem conflict(String type, String title, String detail) {
        return new ConflictProblem(type, title, detail);
    }

    /** Valid input the domain does not allow: 422. */
    public static RuleProblem refuse(String type, String title, String field, String message, @Nullable Basis basis) {
        return refuse(type, title, List.of(new FieldError(field, message)), basis);
    }

    /** Valid input the domain does not allow for several reasons: 422. */
    public static RuleProblem refuse(String type, String title, List<FieldError> errors, @Nullable Basis basis) {
        String detail =
                String.join("；", errors.stream().map(FieldError::message).toList());
        return new RuleProblem(type, title, detail, errors, basis);
    }
}
