package cn.duban.platform.problem;

import java.util.List;

/** 413: more than this service takes at once. */
public class TooLargeProblem extends Problem {
    private static final long serialVersionUID = 1;

    /** @param type slug; title and detail are Chinese */
    public TooLargeProblem(String type, String title, String detail, FieldError... errors) {
        super(413, type, title, detail, List.of(errors), null);
    }
}
