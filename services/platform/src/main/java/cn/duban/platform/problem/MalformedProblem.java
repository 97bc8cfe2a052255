package cn.duban.platform.problem;

import cn.duban.contracts.Basis;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 400: the request cannot be read. */
public class MalformedProblem extends Problem {
    private static final long serialVersionUID = 1;

    /** @param type slug; title and detail are Chinese */
    public MalformedProblem(String type, String title, String detail) {
        this(type, title, detail, List.of(), null);
    }

    /** With the fields at fault and the rule's basis. */
    public MalformedProblem(String type, String title, String detail, List<FieldError> errors, @Nullable Basis basis) {
        super(400, type, title, detail, errors, basis);
    }
}
