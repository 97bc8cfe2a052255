package cn.duban.platform.problem;

import java.util.List;

/** 429: more than the caller's share; later is another matter. */
public class TooManyProblem extends Problem {
    private static final long serialVersionUID = 1;

    /** @param type slug; title and detail are Chinese */
    public TooManyProblem(String type, String title, String detail, FieldError... errors) {
        super(429, type, title, detail, List.of(errors), null);
    }
}
