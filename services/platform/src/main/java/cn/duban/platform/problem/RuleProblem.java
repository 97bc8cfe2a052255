package cn.duban.platform.problem;

import cn.duban.contracts.Basis;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 422: well formed, but a rule of the domain forbids it. */
public class RuleProblem extends Problem {
    private static final long serialVersionUID = 1;

    /** @param type slug; title and detail are Chinese */
    public RuleProblem(String type, String title, String detail) {
        this(type, title, detail, List.of(), null);
    }

    /** With the fields at fault and the rule's basis. */
    public RuleProblem(String type, String title, String detail, List<FieldError> errors, @Nullable Basis basis) {
        super(422, type, title, detail, errors, basis);
    }
}
