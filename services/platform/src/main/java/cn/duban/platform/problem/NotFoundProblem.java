package cn.duban.platform.problem;

import cn.duban.contracts.Basis;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 404: there is no such thing, or it may not be seen. */
public class NotFoundProblem extends Problem {
    private static final long serialVersionUID = 1;

    /** @param type slug; title and detail are Chinese */
    public NotFoundProblem(String type, String title, String detail) {
        this(type, title, detail, List.of(), null);
    }

    /** With the fields at fault and the rule's basis. */
    public NotFoundProblem(String type, String title, String detail, List<FieldError> errors, @Nullable Basis basis) {
        super(404, type, title, detail, errors, basis);
    }
}
