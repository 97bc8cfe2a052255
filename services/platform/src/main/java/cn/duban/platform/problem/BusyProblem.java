package cn.duban.platform.problem;

import java.util.List;

/** 503: nothing wrong with the request, only not now; the answer says when to try again. */
public class BusyProblem extends Problem {
    private static final long serialVersionUID = 1;

    /** @param type slug; title and detail are Chinese */
    public BusyProblem(String type, String title, String detail, FieldError... errors) {
        super(503, type, title, detail, List.of(errors), null);
    }
}
