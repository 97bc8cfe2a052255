package cn.duban.platform.problem;

import cn.duban.contracts.Basis;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 403: the step is not this person's to take. */
public class ForbiddenProblem extends Problem {
    private static final long serialVersionUID = 1;

    /** @param type slug; title and detail are Chinese */
    public ForbiddenProblem(String type, String title, String detail) {
        this(type, title, detail, List.of(), null);
    }

    /** With the fields at fault and the rule's basis. */
    public ForbiddenProblem(String type, String title, String detail, List<FieldError> errors, @Nullable Basis basis) {
        super(403, type, title, detail, errors, basis);
    }
}
