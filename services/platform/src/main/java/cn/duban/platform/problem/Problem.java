package cn.duban.platform.problem;

import cn.duban.contracts.Basis;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A refusal that is told to the caller as application/problem+json (RFC 9457). */
public abstract class Problem extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient ProblemBody body;

    protected Problem(
            int status, String type, String title, String detail, List<FieldError> errors, @Nullable Basis basis) {
        super(status + " " + type + ": " + detail);
        this.body = new ProblemBody(ProblemBody.TYPE_PREFIX + type, title, status, detail, errors, basis, null);
    }

    /** What the caller is told. */
    public ProblemBody body() {
        return body;
    }
}
