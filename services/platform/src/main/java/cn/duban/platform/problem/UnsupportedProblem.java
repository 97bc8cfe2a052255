package cn.duban.platform.problem;

import java.util.List;

/** 415: a kind of content that is not taken. */
public class UnsupportedProblem extends Problem {
    private static final long serialVersionUID = 1;

    /** @param type slug; title and detail are Chinese */
    public UnsupportedProblem(String type, String title, String detail, FieldError... errors) {
        super(415, type, title, detail, List.of(errors), null);
    }
}
